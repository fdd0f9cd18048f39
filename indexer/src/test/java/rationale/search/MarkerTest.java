package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.index.SampleLetters.item;
import static rationale.index.SampleLetters.letter;
import static rationale.model.Outcome.UPHELD;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.index.SampleLetters;
import rationale.model.DisputedItem;
import rationale.model.GuidelineBasis;
import rationale.model.ItemDetails;
import rationale.model.Span;

class MarkerTest {
  private static final String RATIONALE =
      "The guideline is clear. Physical therapy gave no functional improvement. He walks well. "
          + "More PT is not needed. The worker may exercise at home. Therefore it is denied.";

  @TempDir private Path folder;
  private DecisionSearch search;

  @BeforeEach
  void index() {
    var summary = "A 48 year old worker fell. He had epidural injections. He went home.";
    search =
        SearchFixture.over(
            folder, letter("L", null, summary, item("PT, 12 visits", UPHELD, RATIONALE)));
  }

  @AfterEach
  void close() {
    search.close();
  }

  @Test
  void theBestSentencesOfTheRationaleAreShownWithTheirHits() {
    var item = hit("physical therapy");
    assertThat(item.passages())
        .containsExactly(
            new Passage(
                Passage.RATIONALE,
                List.of(
                    new Fragment("Physical therapy", true),
                    new Fragment(" gave no functional improvement. ", false))),
            new Passage(
                Passage.RATIONALE,
                List.of(
                    new Fragment("More ", false),
                    new Fragment("PT", true),
                    new Fragment(" is not needed. ", false))));
    assertThat(item.request())
        .isEqualTo(
            new Passage(
                Passage.REQUEST,
                List.of(new Fragment("PT", true), new Fragment(", 12 visits", false))));
  }

  @Test
  void aHitInTheSummaryAloneIsShownAfterTheBeginningOfTheRationale() {
    var passages = hit("ESI").passages();
    assertThat(passages)
        .extracting(Passage::section)
        .containsExactly("Rationale", "Rationale", "Clinical summary");
    assertThat(passages.getLast().fragments()).contains(new Fragment("epidural injections", true));
    assertThat(passages.getFirst().text()).startsWith("The guideline is clear.");
    assertThat(passages.getFirst().hasHit()).isFalse();
  }

  @Test
  void withoutWordsTheRationaleBegins() {
    assertThat(hit("").passages())
        .extracting(Passage::text)
        .containsExactly(
            "The guideline is clear. ", "Physical therapy gave no functional improvement. ");
  }

  @Test
  void theReviewersReasonsAreQuotedWithTheirHits(@TempDir Path other) {
    var details =
        new ItemDetails(
            List.of(),
            null,
            false,
            null,
            null,
            false,
            List.of("no-improvement", "exceeds-visits"),
            List.of(new Span(24, 72), new Span(24, 72)),
            List.of());
    var therapy =
        new DisputedItem(
            1,
            "PT, 12 visits",
            UPHELD,
            null,
            GuidelineBasis.MISSING,
            GuidelineBasis.MISSING,
            RATIONALE,
            details);
    try (var one = SearchFixture.over(other, letter("L", null, null, therapy))) {
      var reasons = one.items(SearchRequest.of("functional"), 1).getFirst().reasons();
      assertThat(reasons).extracting(GivenReason::label).doesNotHaveDuplicates().hasSize(2);
      assertThat(reasons)
          .extracting(GivenReason::sentence)
          .containsOnly(
              new Passage(
                  Passage.RATIONALE,
                  List.of(
                      new Fragment("Physical therapy gave no ", false),
                      new Fragment("functional", true),
                      new Fragment(" improvement.", false))));
    }
  }

  @Test
  void aPhraseIsMarkedAsAWhole() {
    var passages = hit("\"exercise at home\"").passages();
    assertThat(passages.getFirst().fragments())
        .containsExactly(
            new Fragment("The worker may ", false),
            new Fragment("exercise at home", true),
            new Fragment(". ", false));
  }

  @Test
  void aWordThatMatchesInOneFieldIsMarkedThoughOthersAreMissing() {
    assertThat(hit("visits exercise unicorn").passages().getFirst().fragments())
        .contains(new Fragment("exercise", true));
  }

  @Test
  void whateverIsFoundIsMarkedSomewhere(@TempDir Path other) {
    try (var many = SearchFixture.over(other, SampleLetters.random(3, 60))) {
      for (var words :
          List.of("low back", "MRI knees", "PT lumbar spine", "improve \"lumbar knee\"")) {
        assertThat(many.items(SearchRequest.of(words), 500))
            .isNotEmpty()
            .allMatch(i -> i.request().hasHit() || i.passages().stream().anyMatch(Passage::hasHit));
      }
    }
  }

  private ItemHit hit(String words) {
    return search.items(SearchRequest.of(words), 1).getFirst();
  }
}
