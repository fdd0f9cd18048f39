package rationale.bench.letters;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rationale.extract.LetterParser;
import rationale.extract.Parsed;
import rationale.letter.SourceFile;
import rationale.model.Letter;
import rationale.model.Template;

class LetterGeneratorTest {
  private static final LetterGenerator LETTERS = new LetterGenerator(1);
  private static final LetterParser PARSER = new LetterParser();

  private static Letter read(GeneratedLetter letter, LetterFormat format) {
    var name = letter.stem() + "." + format.ending();
    var results = PARSER.parse(new SourceFile(name, format.file(letter)));
    assertThat(results).as(letter::text).singleElement().isInstanceOf(Parsed.class);
    return ((Parsed) results.getFirst()).letter();
  }

  /** The first letters, and later ones until each template has {@code least}. */
  private static List<GeneratedLetter> ofEveryTemplate(int count, int least) {
    var letters = new ArrayList<GeneratedLetter>();
    var seen = new EnumMap<Template, Integer>(Template.class);
    for (int number = 0; number < count || !enough(seen, least); number++) {
      var letter = LETTERS.letter(number);
      if (seen.merge(letter.truth().template(), 1, Integer::sum) <= least || number < count) {
        letters.add(letter);
      }
    }
    return letters;
  }

  private static boolean enough(Map<Template, Integer> seen, int least) {
    return Stream.of(Template.values()).allMatch(t -> seen.getOrDefault(t, 0) >= least);
  }

  @Test
  void letterSaysWhatItsTruthSays() {
    for (var letter : ofEveryTemplate(120, 8)) {
      assertThat(truth(read(letter, LetterFormat.TEXT), letter.truth()))
          .as(letter::text)
          .isEqualTo(letter.truth());
    }
  }

  @Test
  void pdfSaysTheSame() {
    for (var letter : ofEveryTemplate(10, 2)) {
      assertThat(truth(read(letter, LetterFormat.PDF), letter.truth()))
          .as(letter::text)
          .isEqualTo(letter.truth());
    }
  }

  @Test
  void sameSeedAndNumberGiveTheSameBytes() {
    var again = new LetterGenerator(1);
    for (int number : new int[] {999_999, 7, 0}) {
      assertThat(again.letter(number).textFile()).isEqualTo(LETTERS.letter(number).textFile());
      assertThat(LetterPdf.of(again.letter(number)))
          .isEqualTo(LetterPdf.of(LETTERS.letter(number)));
      assertThat(new LetterGenerator(2).letter(number).text())
          .isNotEqualTo(LETTERS.letter(number).text());
    }
  }

  @Test
  void templatesAllOccur() {
    assertThat(
            ofEveryTemplate(0, 1).stream()
                .map(letter -> letter.truth().template())
                .collect(toCollection(() -> EnumSet.noneOf(Template.class))))
        .containsExactly(Template.values());
  }

  /** What was read, in the form of the truth; where a template says nothing, what is expected. */
  private static LetterTruth truth(Letter letter, LetterTruth expected) {
    boolean review = letter.template() == Template.PROFESSIONAL_REVIEW;
    var dates = letter.dates();
    return new LetterTruth(
        letter.template(),
        Objects.requireNonNull(letter.caseNumber()).toString(),
        review ? expected.injured() : Objects.requireNonNull(dates.injury()),
        review ? expected.reviewed() : Objects.requireNonNull(dates.urDecision()),
        review ? expected.received() : Objects.requireNonNull(dates.applicationReceived()),
        dates.assigned() == null ? expected.assigned() : dates.assigned(),
        Objects.requireNonNull(dates.decision()),
        review ? expected.priority() : Objects.requireNonNull(letter.priority()),
        letter.reviewer().specialties(),
        letter.reviewer().licensedStates(),
        Objects.requireNonNull(letter.worker().age()),
        Objects.requireNonNull(letter.worker().sex()),
        letter.items().stream()
            .map(item ->
                new LetterTruth.Item(
                    item.request(),
                    item.outcome(),
                    item.claimsAdministratorGuidelines().families(),
                    item.reviewerGuidelines().families()))
            .toList());
  }
}
