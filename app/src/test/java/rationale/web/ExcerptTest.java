package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rationale.page.Piece;
import rationale.search.Fragment;
import rationale.search.Passage;

class ExcerptTest {
  private static Passage passage(String before, String hit, String after) {
    return new Passage(
        Passage.RATIONALE,
        List.of(new Fragment(before, false), new Fragment(hit, true), new Fragment(after, false)));
  }

  @Test
  void aSentenceIsShownWhole() {
    assertThat(Excerpt.of(passage("No ", "gain", " is on file. ")).plain())
        .isEqualTo("No gain is on file. ");
  }

  @Test
  void ofALongOneWordsAroundTheFirstHitAreShown() {
    var text = Excerpt.of(passage("before ".repeat(200), "gain", " after".repeat(200)));
    assertThat(text.plain()).hasSizeBetween(400, 510).startsWith("… before ").endsWith(" after …");
    assertThat(text.pieces()).contains(new Piece("gain", true));
  }

  @Test
  void aWordWithoutEndIsCut() {
    var text = Excerpt.of(passage("w".repeat(5_000), "gain", "w".repeat(5_000)));
    assertThat(text.plain()).hasSizeLessThan(510);
    assertThat(text.pieces()).contains(new Piece("gain", true));
    assertThat(Excerpt.of(passage("", "w".repeat(5_000), "")).plain()).hasSizeLessThan(510);
  }
}
