package rationale.letter;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of cleaning for any text. */
class CleaningProperties {
  @Provide
  Arbitrary<String> texts() {
    var pieces =
        Arbitraries.of(
            "word", "Word", "12", ".", ":", "-", " ", "  ", "\n", "\n\n", "\n\f", "\f \n", "\t",
            "Â§", "’", "ﬁ", "\u00A0", "é", "\u0000", "Upheld", "\r\n");
    return pieces.list().ofMaxSize(60).map(list -> String.join("", list));
  }

  @Property
  void cleaningTwiceEqualsOnce(@ForAll("texts") String raw) {
    var once = Cleaning.clean(raw).text();
    // ten paragraphs of one line each are double-spaced lines to whoever sees the text again
    Assume.that(!looksDoubleSpaced(once));
    assertThat(Cleaning.clean(once).text()).isEqualTo(once);
  }

  @Property
  void pagesStartInsideTheTextInOrder(@ForAll("texts") String raw) {
    var letter = Cleaning.clean(raw);
    assertThat(letter.pageStarts())
        .isSorted()
        .startsWith(0)
        .allMatch(start -> start <= letter.text().length());
  }

  @Property
  void noWordIsLost(@ForAll("texts") String raw) {
    assertThat(count(Cleaning.clean(raw).text(), "Upheld")).isEqualTo(count(raw, "Upheld"));
  }

  @Property
  void everyPassagePartStandsWhereItSaysItStands(@ForAll("texts") String raw) {
    var clean = Cleaning.clean(raw).text();
    var passage = Passage.of(clean);
    for (int start = 0; start < passage.text().length(); start += 3) {
      var part = passage.part(start, Math.min(passage.text().length(), start + 7));
      assertThat(part.span().of(clean).replaceAll("\\s+", " "))
          .isEqualTo(part.text().replace('\n', ' '));
    }
  }

  private static boolean looksDoubleSpaced(String text) {
    int gaps = count(text, "\n\n");
    int breaks = count(text, "\n") - gaps;
    return breaks >= 10 && (breaks - gaps) * 5 <= breaks;
  }

  private static int count(String text, String word) {
    return (text.length() - text.replace(word, "").length()) / word.length();
  }
}
