package rationale.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import rationale.letter.SourceFile;

/** Files that hold several letters, or a letter and other sheets. */
class SeveralLettersTest {
  private static final String COVER =
      """
      FAX

      To: the parties
      Re: Case Number: CM13-0000001

      Enclosed please find the final determination. The date of injury is in dispute.

      Records Unit
      \f\
      """;

  private static List<ParseResult> parse(String text) {
    return new LetterParser().parse(new SourceFile("bundle.txt", text.getBytes(UTF_8)));
  }

  private static String json(ParseResult result) {
    if (result instanceof Parsed(var letter, _)) {
      return LetterJson.line(letter).replaceFirst("\"source\":\"[^\"]*\"", "");
    }
    throw new AssertionError(result);
  }

  @Test
  void readsTheSampleLettersFromOneFileAsEachFromItsOwn() throws IOException {
    var samples = SampleLetters.all().stream().map(SampleLetters::parse).toList();
    var bundle = samples.stream().map(each -> each.text().text()).collect(joining("\n\f"));
    assertThat(parse(bundle).stream().map(SeveralLettersTest::json).toList())
        .isEqualTo(samples.stream().map(SeveralLettersTest::json).toList());
  }

  @Test
  void knowsThePagesAndNumbersLettersWithoutCaseNumber() {
    var one = SampleLetters.parse("psychology-upheld-therapy-overturned.txt").text().text();
    var other = SampleLetters.parse("four-medications-letter-cut-off.txt").text().text();
    assertThat(parse(COVER + one + "\n\f" + other))
        .satisfiesExactly(
            first -> assertAt(first, "bundle-1", 2, 2),
            second -> assertAt(second, "bundle-2", 3, 3));
  }

  private static void assertAt(ParseResult result, String id, int firstPage, int lastPage) {
    assertThat(result)
        .isInstanceOfSatisfying(
            Parsed.class,
            parsed -> {
              assertThat(parsed.letter().id()).isEqualTo(id);
              assertThat(parsed.text().firstPage()).isEqualTo(firstPage);
              assertThat(parsed.text().lastPage()).isEqualTo(lastPage);
            });
  }

  @Test
  void leavesOutTheCoverBeforeALetter() throws IOException {
    for (var file : SampleLetters.all()) {
      var usual = SampleLetters.parse(file);
      var source =
          new SourceFile(usual.letter().source(), (COVER + usual.text().text()).getBytes(UTF_8));
      assertThat(new LetterParser().parse(source)).hasSize(1);
      assertThat(json(SampleLetters.parse(source))).isEqualTo(json(usual));
    }
  }

  @Test
  void aRationaleThatQuotesAnotherCaseIsNotAnotherLetter() {
    var text = SampleLetters.parse("CM19-0900028.txt").text().text();
    var quoting =
        text.replaceFirst(
            "Decision rationale:",
            "Decision rationale: A prior review is on file,\nCase Number: CM14-0012345, Decision Date:"
                + " 3/4/2015. HOW THE IMR FINAL DETERMINATION WAS MADE is known.");
    assertThat(parse(quoting)).hasSize(1);
  }

  @Test
  void leavesOutALetterThatStandsInTheFileTwice() {
    var text = SampleLetters.parse("CM19-0900028.txt").text().text();
    var other = SampleLetters.parse("CM20-0900033.txt").text().text();
    assertThat(parse(text + "\n" + other + "\n" + text))
        .satisfiesExactly(
            first -> assertThat(first).isInstanceOf(Parsed.class),
            second -> assertThat(second).isInstanceOf(Parsed.class),
            third -> assertThat(third).isInstanceOf(Unreadable.class));
  }
}
