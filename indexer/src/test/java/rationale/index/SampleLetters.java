package rationale.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rationale.model.CaseDates;
import rationale.model.CaseNumber;
import rationale.model.DisputedItem;
import rationale.model.GuidelineBasis;
import rationale.model.GuidelineCitation;
import rationale.model.GuidelineFamily;
import rationale.model.ItemDetails;
import rationale.model.Letter;
import rationale.model.Outcome;
import rationale.model.Reviewer;
import rationale.model.Sex;
import rationale.model.Span;
import rationale.model.Template;
import rationale.model.Treatment;
import rationale.model.Worker;

/** Letters made up for tests. */
public final class SampleLetters {
  public static final Treatment THERAPY =
      new Treatment("Rehabilitation", "Physical Therapy/Occupational Therapy");
  public static final Treatment IMAGING = new Treatment("Diagnostic Testing", "Imaging/Radiology");
  public static final Treatment COUNSELLING = new Treatment("Psych Services", "Therapies");

  private static final List<Treatment> TREATMENTS =
      List.of(THERAPY, IMAGING, COUNSELLING, new Treatment("Rehabilitation", "Acupuncture"));
  private static final List<String> SPECIALTIES =
      List.of("Family Practice", "family practice", "Pain Management", "Neurology", "Urology");
  private static final List<String> STATES = List.of("California", "Texas", "New York");

  /** When they came into the repository. */
  public static final Instant ADDED = Instant.parse("2026-01-02T03:04:05Z");

  private static final List<String> TITLES =
      List.of("Low Back Complaints", "Low Back", "Chronic Pain Medical Treatment", "A journal");
  private static final List<String> SECTIONS =
      List.of("Special Studies", "Physical Therapy", "physical therapy guidelines", "Summary");
  private static final List<String> WORDS =
      List.of("lumbar", "knee", "radiculopathy", "therapy", "functional", "improvement", "MRI");

  private SampleLetters() {}

  /** An item that says only what is given; numbered when it joins a letter. */
  public static DisputedItem item(String request, Outcome outcome, String rationale) {
    return item(request, outcome, null, rationale);
  }

  public static DisputedItem item(
      String request, Outcome outcome, @Nullable Treatment treatment, String rationale) {
    var none = GuidelineBasis.MISSING;
    return new DisputedItem(1, request, outcome, treatment, none, none, rationale);
  }

  /** An item of whose rationale what stands in brackets, which are left out, are own words. */
  public static DisputedItem inOwnWords(String request, Outcome outcome, String rationale) {
    var text = new StringBuilder();
    var ownWords = new ArrayList<Span>();
    int start = 0;
    for (int at = 0; at < rationale.length(); at++) {
      char letter = rationale.charAt(at);
      switch (letter) {
        case '[' -> start = text.length();
        case ']' -> ownWords.add(new Span(start, text.length()));
        default -> text.append(letter);
      }
    }
    var none = GuidelineBasis.MISSING;
    var details = new ItemDetails(List.of(), null, false, null, null, false, List.of(), ownWords);
    return new DisputedItem(1, request, outcome, null, none, none, text.toString(), details);
  }

  /** A letter of which only these are known. */
  public static Letter letter(
      String id, @Nullable LocalDate decided, @Nullable String summary, DisputedItem... items) {
    return letter(id, decided, summary, new Reviewer(List.of(), List.of()), Arrays.asList(items));
  }

  private static Letter letter(
      String id,
      @Nullable LocalDate decided,
      @Nullable String summary,
      Reviewer reviewer,
      List<DisputedItem> items) {
    return new Letter(
        id,
        id + ".txt",
        Template.LISTED_CREDENTIALS,
        CaseNumber.read(id).orElse(null),
        new CaseDates(null, null, decided, null, null),
        null,
        reviewer,
        new Worker(null, null),
        summary,
        IntStream.range(0, items.size()).mapToObj(i -> numbered(items.get(i), i + 1)).toList(),
        List.of(),
        List.of());
  }

  /** Letters that differ in everything that is filtered by, always the same for one seed. */
  public static List<Letter> random(long seed, int count) {
    var random = new Random(seed);
    return IntStream.range(0, count).mapToObj(i -> random(random, i)).toList();
  }

  private static Letter random(Random random, int number) {
    var items = new ArrayList<DisputedItem>();
    for (var left = 1 + random.nextInt(5); left > 0; left--) {
      items.add(
          new DisputedItem(
              1,
              some(random, WORDS, 1, 3),
              random.nextBoolean() ? Outcome.UPHELD : Outcome.OVERTURNED,
              random.nextInt(5) == 0 ? null : one(random, TREATMENTS),
              basis(random),
              basis(random),
              some(random, WORDS, 3, 8) + ".",
              new ItemDetails(
                  List.of(), null, false, null, null, false, reasons(random), List.of())));
    }
    var specialties = IntStream.range(0, random.nextInt(3)).mapToObj(i -> one(random, SPECIALTIES));
    var states = IntStream.range(0, random.nextInt(3)).mapToObj(i -> one(random, STATES));
    var bare =
        letter(
            "CM%02d-%07d".formatted(14 + number % 5, number),
            random.nextInt(6) == 0 ? null : LocalDate.of(2014, 1, 1).plusDays(random.nextInt(1800)),
            some(random, WORDS, 2, 5),
            new Reviewer(specialties.toList(), states.toList()),
            items);
    var age = random.nextInt(4) == 0 ? null : 20 + random.nextInt(60);
    var sex = random.nextInt(4) == 0 ? null : one(random, List.of(Sex.values()));
    return new Letter(
        bare.id(),
        bare.source(),
        bare.template(),
        bare.caseNumber(),
        dates(random, bare.dates().decision()),
        null,
        bare.reviewer(),
        new Worker(age, sex),
        bare.clinicalSummary(),
        bare.items(),
        List.of(),
        List.of());
  }

  private static CaseDates dates(Random random, @Nullable LocalDate decision) {
    var reviewed = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(1800));
    var near = decision == null ? reviewed : decision.minusDays(random.nextInt(250) - 10L);
    var ur = random.nextInt(5) == 0 ? null : near;
    return new CaseDates(null, null, decision, ur, null);
  }

  private static DisputedItem numbered(DisputedItem item, int number) {
    return new DisputedItem(
        number,
        item.request(),
        item.outcome(),
        item.treatment(),
        item.claimsAdministratorGuidelines(),
        item.reviewerGuidelines(),
        item.rationale(),
        item.details());
  }

  private static List<String> reasons(Random random) {
    var ids = List.of("no-improvement", "exceeds-visits", "exceeds-duration");
    return IntStream.range(0, random.nextInt(3))
        .mapToObj(_ -> one(random, ids))
        .distinct()
        .toList();
  }

  private static GuidelineBasis basis(Random random) {
    var families =
        IntStream.range(0, random.nextInt(3))
            .mapToObj(i -> one(random, List.of(GuidelineFamily.values())))
            .toList();
    var citations =
        families.stream()
            .filter(family -> family != GuidelineFamily.NONE && random.nextInt(4) > 0)
            .map(family -> citation(random, family))
            .toList();
    return new GuidelineBasis(families, citations, "");
  }

  private static GuidelineCitation citation(Random random, GuidelineFamily family) {
    var sections =
        IntStream.range(0, random.nextInt(3)).mapToObj(i -> one(random, SECTIONS)).toList();
    boolean adopted = family == GuidelineFamily.MTUS && random.nextBoolean();
    return new GuidelineCitation(family, adopted, one(random, TITLES), null, null, sections, null);
  }

  private static String some(Random random, List<String> words, int least, int most) {
    var count = least + random.nextInt(most - least + 1);
    return String.join(" ", IntStream.range(0, count).mapToObj(i -> one(random, words)).toList());
  }

  private static <T> T one(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
