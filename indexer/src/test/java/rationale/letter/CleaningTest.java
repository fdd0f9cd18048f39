package rationale.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleaningTest {
  private static String clean(String raw) {
    return Cleaning.clean(raw).text();
  }

  @Test
  void unifiesLineEnds() {
    assertThat(clean("one\r\ntwo\rthree")).isEqualTo("one\ntwo\nthree");
  }

  @Test
  void repairsMojibakeHoweverOftenItHappened() {
    assertThat(clean("8 C.C.R. Â§9792.20")).isEqualTo("8 C.C.R. §9792.20");
    assertThat(clean("8 C.C.R. Ã‚Â§9792.20")).isEqualTo("8 C.C.R. §9792.20");
  }

  @Test
  void leavesTrueAccentsAlone() {
    assertThat(clean("Ménière’s disease, naïve")).isEqualTo("Ménière's disease, naïve");
  }

  @Test
  void spellsOutLigatures() {
    assertThat(clean("\uFB01brosis of the \uFB02exor")).isEqualTo("fibrosis of the flexor");
  }

  @Test
  void undoesDoubleSpacing() {
    var lines =
        "line one of it\n\nline two of it\n\n".repeat(8) + " \n\nA new paragraph.\n\nIts end.";
    assertThat(clean(lines))
        .contains("line one of it\nline two of it")
        .contains("\n\nA new paragraph.\nIts end.");
  }

  @Test
  void keepsParagraphsThatAreNotDoubleSpaced() {
    assertThat(clean("First.\n\nSecond.\n\nThird.")).isEqualTo("First.\n\nSecond.\n\nThird.");
  }

  @Test
  void mendsASentenceThatAPageBreakCuts() {
    assertThat(clean("The request is not\n\f \nmedically necessary."))
        .isEqualTo("The request is not\nmedically necessary.");
  }

  @Test
  void endsAParagraphWhereAPageEndsWithASentence() {
    assertThat(clean("It is not necessary.\n\fTENS unit: Upheld"))
        .isEqualTo("It is not necessary.\n\nTENS unit: Upheld");
  }

  @Test
  void remembersWherePagesStart() {
    var letter = Cleaning.clean("First page.\n\fSecond page.\n\fThird.");
    assertThat(letter.pageStarts()).hasSize(3);
    assertThat(letter.text().substring(letter.pageStarts().get(1))).startsWith("Second page.");
    assertThat(letter.pageOf(letter.text().indexOf("Third"))).isEqualTo(3);
  }

  @Test
  void joinsWordsAndDatesThatAreHyphenatedAtLineEnds() {
    assertThat(clean("a self-\ndirected program on 8-1-\n15"))
        .isEqualTo("a self-directed program on 8-1-15");
  }

  @Test
  void dropsCharactersThatShowNothing() {
    assertThat(clean("up\u200Bheld\u0000 \u202Eabc")).isEqualTo("upheld abc");
  }
}
