package rationale.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageFurnitureTest {
  private static String clean(String raw) {
    return Cleaning.clean(raw).text();
  }

  @Test
  void dropsWhatRepeatsAtTheEdgesOfPagesAndNumbersThem() {
    assertThat(
            clean(
                "IMR UNIT\nThe request is\n\nCase 7\n1\n\fIMR UNIT\n\nnot medically\n\nCase 7\n2\n"
                    + "\fIMR UNIT\nnecessary.\n3"))
        .isEqualTo("IMR UNIT\nThe request is\nnot medically\nnecessary.");
  }

  @Test
  void keepsWhatStandsOnOnePageOnly() {
    assertThat(clean("IMR UNIT\nOne.\n\fTwo.\nSigned\n\fThree."))
        .isEqualTo("IMR UNIT\nOne.\n\nTwo.\nSigned\nThree.");
  }

  @Test
  void keepsDecisionsAndSentencesThatRepeat() {
    var text = "TENS: Upheld\nIt is not necessary.\n\fTENS: Upheld\nIt is not necessary.";
    assertThat(clean(text)).isEqualTo(text.replace("\n\f", "\n\n"));
  }

  @Test
  void dropsACountedPageWhereverItsLineStands() {
    assertThat(clean("The request\nPage 2 of 5\nis denied.")).isEqualTo("The request\nis denied.");
  }

  @Test
  void dropsHeadsThatAreOthersOnLeftAndRightPages() {
    assertThat(clean("IMR UNIT\nOne\n\fCase 7\ntwo\n\fIMR UNIT\nthree\n\fCase 7\nfour."))
        .isEqualTo("IMR UNIT\nOne\ntwo\nthree\nfour.");
  }

  @Test
  void dropsPageNumbersThatStandAmongOtherWords() {
    assertThat(
            clean(
                "One\nPage 1 of 3 | IMR Unit\n\ftwo\nPage 2 of 3 | IMR Unit\n\fthree.\nPage 3 of 3 | IMR Unit"))
        .isEqualTo("One\ntwo\nthree.");
  }

  @Test
  void keepsTheWordsOfALetterThatBeginTwoPages() {
    var sentence =
        "The Claims Administrator did not cite any evidence based criteria in its review\nletter.";
    assertThat(clean("One.\n\f" + sentence + "\nTwo.\n\f" + sentence))
        .isEqualTo("One.\n\n" + sentence + "\nTwo.\n\n" + sentence);
  }
}
