package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.index.SampleLetters.inOwnWords;
import static rationale.index.SampleLetters.letter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.index.Facet;
import rationale.index.Slug;
import rationale.model.DisputedItem;
import rationale.model.Letter;
import rationale.model.Outcome;

/** What sets the overturned decisions of invented letters apart. */
class ContrastTest {
  private static final List<String> FILLING =
      List.of("swelling", "walking", "tender", "gait", "spasm", "reflexes", "numbness", "stiff");
  private static final String HOME = "a Home exercise program was carried out at length.";

  @TempDir private Path folder;

  private static String id(int number) {
    return "CM16-%07d".formatted(number);
  }

  /** {@code count} letters of one decision each. */
  private static List<Letter> letters(int first, int count, Outcome outcome, String said) {
    var random = new Random(first);
    return IntStream.range(first, first + count)
        .mapToObj(number -> {
          var words = filling(random);
          var text = "[There was %s %s.] [%s]".formatted(words, filling(random), said);
          return letter(id(number), null, null, inOwnWords("Brace", outcome, text));
        })
        .toList();
  }

  private static String filling(Random random) {
    return FILLING.get(random.nextInt(FILLING.size()));
  }

  private static List<Letter> together(List<List<Letter>> some) {
    return some.stream().flatMap(List::stream).toList();
  }

  private Contrast contrast(List<Letter> letters) {
    try (var search = SearchFixture.over(folder, letters)) {
      return search.contrast(SearchRequest.ALL);
    }
  }

  private static List<String> terms(Contrast contrast, Outcome side) {
    return Contrast.of(side, contrast.terms()).stream().map(each -> each.trait().label()).toList();
  }

  @Test
  void aPhraseOfOneSideComesFirstThereAndOneOfBothNowhere() {
    var contrast =
        contrast(
            together(
                List.of(
                    letters(1, 25, Outcome.OVERTURNED, HOME + " The joint line was seen."),
                    letters(101, 15, Outcome.OVERTURNED, "The joint line was seen."),
                    letters(201, 60, Outcome.UPHELD, "The joint line was seen."))));

    var first = contrast.terms().getFirst();
    assertThat(first.trait().label()).isEqualTo("Home exercise program");
    assertThat(first.having()).isEqualTo(new Sides(new Tally(25, 25), new Tally(0, 0)));
    assertThat(first.g2()).isEqualTo(LogLikelihood.of(25, 40, 0, 60));
    assertThat(contrast.isCertain(first)).isTrue();
    assertThat(terms(contrast, Outcome.OVERTURNED))
        .as("what stands only within the phrase is dropped")
        .doesNotContain("exercise program", "program", "exercise", "Home exercise");
    assertThat(contrast.terms())
        .extracting(each -> each.trait().label())
        .noneMatch(label -> label.contains("joint"));
  }

  @Test
  void whatIsQuotedAndWhatSaysTheOutcomeOverAgainIsNoTerm() {
    var granted = new ArrayList<Letter>();
    var refused = new ArrayList<Letter>();
    for (var number = 1; number <= 30; number++) {
      granted.add(
          letter(
              id(number),
              null,
              null,
              inOwnWords(
                  "Brace",
                  Outcome.OVERTURNED,
                  "The guideline names laxity. [The brace is medically necessary.]")));
      refused.add(
          letter(
              id(100 + number),
              null,
              null,
              inOwnWords(
                  "Brace",
                  Outcome.UPHELD,
                  "[The brace is not medically necessary. The decision is upheld.]")));
    }
    var contrast = contrast(together(List.of(granted, refused)));
    assertThat(contrast.terms()).isEmpty();
    assertThat(contrast.tests()).isPositive();
  }

  @Test
  void aLetterCountsOnceHoweverManyDecisionsShareItsRationale() {
    var shared =
        IntStream.range(0, 15)
            .mapToObj(_ -> inOwnWords("Brace", Outcome.UPHELD, "[He swims on Sundays.]"))
            .toArray(DisputedItem[]::new);
    var letters = new ArrayList<>(letters(1, 30, Outcome.OVERTURNED, "It helped."));
    letters.addAll(letters(101, 27, Outcome.UPHELD, "It helped."));
    for (var number = 201; number <= 203; number++) {
      letters.add(letter(id(number), null, null, shared));
    }
    var contrast = contrast(letters);
    assertThat(contrast.all()).isEqualTo(new Sides(new Tally(30, 30), new Tally(72, 30)));
    var swims =
        contrast.terms().stream()
            .filter(each -> each.trait().label().startsWith("swims"))
            .findFirst()
            .orElseThrow();
    assertThat(swims.having().upheld()).isEqualTo(new Tally(45, 3));
    assertThat(swims.g2()).isEqualTo(LogLikelihood.of(0, 30, 3, 30));
    assertThat(contrast.isCertain(swims)).isFalse();
  }

  @Test
  void aPhraseThatTurnsRoundWhatFollowsIsATerm() {
    var contrast =
        contrast(
            together(
                List.of(
                    letters(1, 30, Outcome.OVERTURNED, "It helped."),
                    letters(101, 30, Outcome.UPHELD, "There is no documentation of a trial."))));
    assertThat(terms(contrast, Outcome.UPHELD)).contains("no documentation");
    assertThat(terms(contrast, Outcome.UPHELD)).doesNotContain("documentation", "no");
  }

  @Test
  void fewLettersAreToldAndVeryFewAreNotCompared() {
    var few =
        contrast(
            together(
                List.of(
                    letters(1, 10, Outcome.OVERTURNED, HOME),
                    letters(101, 30, Outcome.UPHELD, "No."))));
    assertThat(few.tooFew()).startsWith("Only 10 letters have overturned decisions here");
    assertThat(few.terms()).isNotEmpty();
  }

  @Test
  void veryFewLettersAreNotCompared() {
    var none =
        contrast(
            together(
                List.of(
                    letters(1, 40, Outcome.OVERTURNED, HOME),
                    letters(101, 4, Outcome.UPHELD, "No."))));
    assertThat(none.tooFew()).startsWith("Nothing was compared: 4 letters have upheld decisions");
    assertThat(none.terms()).isEmpty();
    assertThat(none.values()).isEmpty();
    assertThat(none.overturnRate()).isEqualTo(40.0 / 44);
    assertThat(none.interval()).isEqualTo(Interval.wilson(40.0 / 44, 44));
  }

  @Test
  void nothingAtAllIsNoFault() {
    var none = contrast(List.of());
    assertThat(none.all().decisions()).isZero();
    assertThat(none.overturnRate()).isZero();
  }

  @Test
  void itIsTheSameWhateverOutcomeIsAskedFor() {
    var letters =
        together(
            List.of(
                letters(1, 25, Outcome.OVERTURNED, HOME),
                letters(101, 25, Outcome.UPHELD, "It did not help.")));
    try (var search = SearchFixture.over(folder, letters)) {
      var asked = SearchRequest.ALL.with(Facet.OUTCOME, Slug.of(Outcome.UPHELD.label()));
      assertThat(search.contrast(asked)).isEqualTo(search.contrast(SearchRequest.ALL));
    }
  }
}
