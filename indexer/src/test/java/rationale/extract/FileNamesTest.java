package rationale.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rationale.letter.SourceFile;
import rationale.model.Letter;
import rationale.model.Masking;
import rationale.model.Warning;

class FileNamesTest {
  private static final String NAMELESS = "no-header-thumb-release.txt";
  private final FileNames names = new FileNames();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CM15-0900085",
        "13-000123",
        "000_c72149e0ddba0eb1",
        "IMR Final Determination 2",
        "scan0001 (1)",
        "knee mri denied"
      })
  void aCodeAndWordsOfTheTradeNameNobody(String stem) {
    assertThat(names.mayNameSomebody(stem, "An mri of the left knee.")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pernilla Quillfeather IMR",
        "quillfeather_pernilla",
        "QuillfeatherP-CM15-0900085",
        "IMR.QUILLFEATHER.2014",
        "Li 2014"
      })
  void anyOtherWordMayBeAName(String stem) {
    assertThat(names.mayNameSomebody(stem, "An mri of the left knee.")).isTrue();
  }

  @Test
  void theSampleLettersAreNamedAfterTheirFiles() throws IOException {
    for (var file : SampleLetters.all()) {
      assertThat(SampleLetters.parse(file).letter().warnings(Warning.Code.FILE_NAME))
          .as(file.toString())
          .isEmpty();
    }
  }

  private static Parsed parse(String name) {
    var text = SampleLetters.parse(NAMELESS).text().text();
    return SampleLetters.parse(new SourceFile(name, text.getBytes(UTF_8)));
  }

  @Test
  void aLetterOfSuchAFileIsNamedByItsContent() {
    var one = parse("Pernilla Quillfeather.txt").letter();
    var other = parse("P. Quillfeather 2.txt").letter();
    assertThat(one.id()).matches(Letter.NAMED_BY_CONTENT + "[0-9a-f]{12}").isEqualTo(other.id());
    assertThat(parse("c72149e0.txt").letter().id()).isEqualTo("c72149e0");
  }

  @Test
  void theNameOfSuchAFileIsMaskedWithTheLetter() {
    var parsed = parse("Pernilla Quillfeather.txt");
    var masking = new Masking(parsed.letter(), parsed.text().text());
    assertThat(masking.letter().source()).isEqualTo("████████ ████████████.txt");
    assertThat(masking.letter().items()).isEqualTo(parsed.letter().items());
    var known = parse("c72149e0.txt");
    assertThat(new Masking(known.letter(), known.text().text()).letter().source())
        .isEqualTo("c72149e0.txt");
  }
}
