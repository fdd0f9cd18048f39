package rationale.bench.letters;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import rationale.model.Outcome;
import rationale.model.Priority;
import rationale.model.Sex;
import rationale.model.Template;

/** Draws what a case is about, apart from its items. */
final class Cases {
  /** Of two numbers without common factor with the next, so that no case number comes twice. */
  private static final long STRIDE = 7_368_787;

  private static final long NUMBERS = 10_000_000;
  private static final long OLD_NUMBERS = 1_000_000;

  private record Era(LocalDate first, LocalDate last) {}

  private final long offset;
  private final Map<Template, Era> eras = new EnumMap<>(Template.class);
  private final Shares<String> templates = Shares.of("template");
  private final Shares<String> sexes = Shares.of("sex");
  private final Shares<String> priorities = Shares.of("priority");
  private final Shares<String> specialties = Shares.of("specialties");
  private final Shares<String> states = Shares.of("states");
  private final Shares<String> patients = Shares.of("patient");
  private final Shares<String> counts = Shares.of("items");
  private final Shares<String> outcomes = Shares.of("outcome");
  private final Shares<String> parts =
      Shares.falling(
          List.of(
              "lumbar spine",
              "right shoulder",
              "left shoulder",
              "cervical spine",
              "left knee",
              "right knee",
              "right wrist",
              "left wrist",
              "thoracic spine",
              "right ankle",
              "left ankle",
              "right elbow",
              "left hand",
              "right hand",
              "left foot",
              "right hip"),
          2);
  private final Spread ages = Spread.of("age");
  private final Spread toReview = Spread.of("days-to-review");
  private final Spread toApplication = Spread.of("days-to-application");
  private final Spread toAssignment = Spread.of("days-to-assignment");
  private final Spread toDecision = Spread.of("days-to-decision");

  Cases(long seed) {
    offset = Math.floorMod(seed * 9_176_501 + 123_457, NUMBERS);
    for (var row : Resource.rows("/letters/eras.tsv")) {
      eras.put(Template.valueOf(row[0]), new Era(LocalDate.parse(row[1]), LocalDate.parse(row[2])));
    }
  }

  /** How many items a letter has. */
  int items(RandomGenerator random) {
    return Integer.parseInt(counts.draw(random));
  }

  Outcome outcome(RandomGenerator random) {
    return Outcome.valueOf(outcomes.draw(random));
  }

  /** The case of a letter's number, without items. */
  Scene scene(long number, RandomGenerator random, int lists) {
    var template = Template.valueOf(templates.draw(random));
    var era = eras.get(template);
    if (era == null) {
      throw new IllegalStateException("eras.tsv has no " + template);
    }
    long days = era.last().toEpochDay() - era.first().toEpochDay();
    var decided = era.first().plusDays(random.nextLong(days + 1));
    var assigned = decided.minusDays(toDecision.draw(random));
    var received = assigned.minusDays(toAssignment.draw(random));
    var reviewed = received.minusDays(toApplication.draw(random));
    var truth =
        new LetterTruth(
            template,
            caseNumber(number, received.getYear() % 100, template),
            reviewed.minusDays(toReview.draw(random)),
            reviewed,
            received,
            assigned,
            decided,
            Priority.valueOf(priorities.draw(random)),
            List.of(specialties.draw(random).split("\\|")),
            List.of(states.draw(random).split("\\|")),
            ages.draw(random),
            Sex.valueOf(sexes.draw(random)),
            List.of());
    return new Scene(random, truth, patients.draw(random), parts.draw(random), lists);
  }

  private String caseNumber(long number, int year, Template template) {
    long digits = Math.floorMod(number * STRIDE + offset, NUMBERS);
    boolean old = template == Template.PROFESSIONAL_REVIEW && digits < OLD_NUMBERS;
    return old ? "%02d-%06d".formatted(year, digits) : "CM%02d-%07d".formatted(year, digits);
  }
}
