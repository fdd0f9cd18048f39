package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.index.SampleLetters.IMAGING;
import static rationale.index.SampleLetters.item;
import static rationale.index.SampleLetters.letter;
import static rationale.model.Outcome.OVERTURNED;
import static rationale.model.Outcome.UPHELD;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.model.CaseNumber;

/** Letters looked up by number or id. */
class NamedDecisionsTest {
  @TempDir private Path folder;

  private static LetterName number(String text) {
    return new LetterName.OfCase(CaseNumber.read(text).orElseThrow());
  }

  private DecisionSearch search() {
    return SearchFixture.over(
        folder,
        letter(
            "CM14-0012345",
            null,
            null,
            item("MRI of the knee", UPHELD, IMAGING, "No red flags."),
            item("MRI of the hip", OVERTURNED, IMAGING, "Red flags.")),
        letter("scan", null, null, item("CT of the neck", UPHELD, IMAGING, "Done before.")));
  }

  @Test
  void aNumberFindsEveryDecisionOfItsLetterHoweverItIsWritten() {
    try (var search = search()) {
      for (var written : List.of("CM14-0012345", "14-12345", "cm140012345")) {
        assertThat(search.named(List.of(number(written))).of(number(written)))
            .as(written)
            .extracting(Decision::id)
            .containsExactly("CM14-0012345#1", "CM14-0012345#2");
      }
    }
  }

  @Test
  void anIdIsTakenAsItStands() {
    var scan = new LetterName.OfLetter("scan");
    var other = new LetterName.OfLetter("SCAN");
    var none = number("15-12345");
    try (var search = search()) {
      var found = search.named(List.of(scan, other, none, scan));
      assertThat(found.storeRevision()).isEqualTo(1);
      assertThat(found.of(scan)).extracting(Decision::request).containsExactly("CT of the neck");
      assertThat(found.of(other)).isEmpty();
      assertThat(found.of(none)).isEmpty();
    }
  }
}
