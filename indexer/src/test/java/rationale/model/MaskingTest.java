package rationale.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MaskingTest {
  private static final String TEXT = "Seen by Dr. Torvald\nHalvorsen. Halvorsenite is no name.";
  private static final Span NAME = new Span(12, 29);

  private static Letter letter(String text, List<Span> unredacted) {
    var citation =
        new GuidelineCitation(
            GuidelineFamily.OTHER, false, text, 2004, null, List.of(text), "page " + text);
    var basis = new GuidelineBasis(List.of(GuidelineFamily.OTHER), List.of(citation), text);
    var details =
        new ItemDetails(
            List.of(),
            null,
            false,
            null,
            new Modification(text, text, text),
            false,
            List.of(),
            List.of());
    var item = new DisputedItem(1, "x " + text, Outcome.UPHELD, null, basis, basis, text, details);
    return new Letter(
        "CM19-0900100",
        "letter of " + text + ".txt",
        Template.LISTED_CREDENTIALS,
        null,
        new CaseDates(null, null, null, null, null),
        null,
        new Reviewer(List.of(text), List.of(text)),
        new Worker(null, null),
        text,
        new LetterDetails(null, List.of(new Diagnosis(text, text)), List.of(text)),
        List.of(item),
        unredacted.stream().map(span -> new Evidence(Field.UNREDACTED, 0, span)).toList(),
        List.of(new Warning(Warning.Code.UNKNOWN_SPECIALTY, text)));
  }

  @Test
  void masksADetailHoweverItIsWrapped() {
    var masking = new Masking(letter(TEXT, List.of(NAME)), TEXT);
    assertThat(masking.cleanText())
        .isEqualTo("Seen by Dr. ███████\n█████████. Halvorsenite is no name.");
    assertThat(masking.text("by Torvald Halvorsen, and by Torvald alone"))
        .isEqualTo("by ███████ █████████, and by Torvald alone");
    assertThat(masking.details()).containsExactly("Torvald Halvorsen");
  }

  @Test
  void masksEveryTextOfTheLetterButItsId() {
    var masked = new Masking(letter(TEXT, List.of(NAME)), TEXT).letter();
    assertThat(masked.toString()).doesNotContain("Torvald");
    assertThat(masked.id()).isEqualTo("CM19-0900100");
  }

  @Test
  void leavesALetterAloneThatIsFullyRedacted() {
    var letter = letter(TEXT, List.of());
    var masking = new Masking(letter, TEXT);
    assertThat(masking.letter()).isSameAs(letter);
    assertThat(masking.cleanText()).isEqualTo(TEXT);
  }

  @Property
  void textsKeepTheirLengthAndTheirWhiteSpace(
      @ForAll("texts") String text, @ForAll("spans") List<Span> spans) {
    var letter = letter(text, spans);
    var masking = new Masking(letter, text);
    var masked = masking.cleanText();

    assertThat(masked).hasSameSizeAs(text);
    for (int i = 0; i < text.length(); i++) {
      if (masked.charAt(i) != text.charAt(i)) {
        assertThat(masked.charAt(i)).isEqualTo('█');
        assertThat(Character.isWhitespace(text.charAt(i))).isFalse();
      }
    }
    assertThat(masking.letter().evidence()).isEqualTo(letter.evidence());
    assertThat(masking.letter().items().getFirst().rationale()).hasSameSizeAs(text);
  }

  @Property
  void nothingIsLeftOfADetail(@ForAll("texts") String text, @ForAll("spans") List<Span> spans) {
    var masked = new Masking(letter(text, spans), text).cleanText();
    for (var span : spans) {
      if (span.end() <= text.length()) {
        assertThat(span.of(masked).replaceAll("[█\\s]", "")).isEmpty();
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Dr.", " ", "\n", "Torvald", "Halvorsen", "213", "-", "(", "$1", "\\E", "é")
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<List<Span>> spans() {
    return Arbitraries.integers()
        .between(0, 80)
        .flatMap(start ->
            Arbitraries.integers().between(0, 12).map(length -> new Span(start, start + length)))
        .list()
        .ofMaxSize(4);
  }
}
