package rationale.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rationale.letter.SourceFile;

/**
 * Ten megabytes of anything take seconds. The bounds are some five times what a slow machine needs;
 * a step whose time grows with the square of the length would need hours.
 */
class LongTextsTest {
  private static final LetterParser PARSER = new LetterParser();
  private static final int LONGEST = 10_000_000;
  private static final int FILE = 2_000_000;
  private static final int LETTER = 900_000; // short enough to be read as a letter
  private static final String OPENING =
      """
      HOW THE IMR FINAL DETERMINATION WAS MADE
      State(s) of Licensure: California
      Certification(s)/Specialty: Pain Medicine

      IMR ISSUES, DECISIONS AND RATIONALES
      """;

  private static int results(byte[] content, int seconds) {
    var file = new SourceFile("long.txt", content);
    return assertTimeoutPreemptively(Duration.ofSeconds(seconds), () -> PARSER.parse(file).size());
  }

  private static String repeated(String unit, int length) {
    return unit.repeat(length / unit.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a ", "The request for ", "\u00C3\u201A\u00C2\u00A7"})
  void tenMegabytesOfOneThingOverAndOver(String unit) {
    assertThat(results(repeated(unit, LONGEST).getBytes(UTF_8), 60)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "\n",
        "\n \n",
        "\f",
        "x\f",
        "was ",
        "(",
        "Case Number: CM13-0000001 Date Assigned: 1/1/2013 Decision Date: 1/1/2013\n"
      })
  void aFileOfOneThingOverAndOver(String unit) {
    assertThat(results(repeated(unit, FILE).getBytes(UTF_8), 60)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a ",
        "7",
        "X: Upheld\nDecision rationale: ",
        "Regarding the request for ",
        "Decision based on ",
        "has determined the request for x is medically necessary. ",
        "licensed to practice in Ohio, ",
        "Ohio and ",
        "was the original request. ",
        "is medically necessary. ",
        "- \n",
        "left knee ",
        "knee and the or ",
        "The diagnoses are a, ",
        "((., "
      })
  void aLetterOfOneThingOverAndOver(String unit) {
    var text = OPENING + repeated(unit, LETTER) + ": Upheld\nDecision rationale: None.";
    assertThat(results(text.getBytes(UTF_8), 60)).isPositive();
  }

  @Test
  void randomBytesWithAndWithoutTheMarkOfAPdf() {
    var bytes = new byte[FILE];
    new Random(3).nextBytes(bytes);
    assertThat(results(bytes, 60)).isEqualTo(1);
    System.arraycopy("%PDF-1.4\n".getBytes(UTF_8), 0, bytes, 0, 9);
    assertThat(results(bytes, 60)).isEqualTo(1);
  }

  @Test
  void hundredsOfLetters() {
    var letter = SampleLetters.parse("four-medications-letter-cut-off.txt").text().text() + "\n\f";
    assertThat(results(letter.repeat(300).getBytes(UTF_8), 60)).isEqualTo(300);
  }
}
