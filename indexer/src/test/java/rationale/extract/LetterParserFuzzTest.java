package rationale.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import rationale.letter.SourceFile;

/**
 * Whatever stands in a file, the parser answers and what it answers holds together. With {@code
 * JAZZER_FUZZ=1} one of the tests looks for files that show otherwise, led by the code they reach;
 * without it each reads its seeds: the sample letters, and what was once found.
 */
class LetterParserFuzzTest {
  private static final LetterParser PARSER = new LetterParser();
  private static final int LONGEST = 20_000;

  /** Some thousand times what it takes, because the search slows it down. */
  private static final Duration SLOWEST = Duration.ofSeconds(60);

  private static final List<String> FORMULAS = Phrasebook.formulas();
  private static final List<String> LINES = Phrasebook.lines();

  static Stream<byte[]> sampleLetters() throws IOException {
    return SampleLetters.all().stream()
        .map(file -> {
          try {
            return Files.readAllBytes(file);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @MethodSource("sampleLetters")
  @FuzzTest(maxDuration = "30s")
  void readsAnyBytes(byte[] content) {
    assertRead(content);
  }

  /** Headings, labels and lines of letters in any order, which bytes alone would seldom spell. */
  @FuzzTest(maxDuration = "30s")
  void readsAnyMixOfItsPhrases(FuzzedDataProvider data) {
    var text = new StringBuilder();
    while (data.remainingBytes() > 0 && text.length() < LONGEST) {
      text.append(
          switch (data.consumeInt(0, 7)) {
            case 0, 1 -> data.pickValue(FORMULAS);
            case 2 -> data.pickValue(LINES);
            case 3 -> data.consumeString(30);
            case 4 -> data.pickValue(List.of(": Upheld\n", ": Overturned\n", " is: Upheld\n"));
            case 5 -> data.pickValue(List.of("\n\n", "\f", "\n\f", "-\n"));
            case 6 -> data.consumeInt(0, 99_999) + data.pickValue(List.of(". ", ") ", "/", "-"));
            default -> data.pickValue(List.of(" ", "\n"));
          });
    }
    assertThatCode(() -> assertRead(text.toString().getBytes(UTF_8)))
        .as("%s", text)
        .doesNotThrowAnyException();
  }

  private static void assertRead(byte[] content) {
    var file = new SourceFile("fuzzed.txt", content);
    LetterInvariants.assertHold(assertTimeout(SLOWEST, () -> PARSER.parse(file)));
  }

  /** The words of the templates, from the examples of their vocabulary, and sample letters. */
  private static final class Phrasebook {
    private Phrasebook() {}

    static List<String> formulas() {
      var formulas = new ArrayList<String>();
      for (var name : List.of("headings", "labels", "guidelines", "ur-actions", "unredacted")) {
        try (var in = LetterParser.class.getResourceAsStream("/vocabulary/" + name + ".tsv")) {
          new String(in.readAllBytes(), UTF_8)
              .lines()
              .filter(row -> row.contains("\t"))
              .map(row -> row.substring(row.lastIndexOf('\t') + 1))
              .forEach(formulas::add);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return List.copyOf(formulas);
    }

    static List<String> lines() {
      try {
        return SampleLetters.all().stream()
            .flatMap(file -> SampleLetters.parse(file).text().text().lines())
            .filter(line -> !line.isBlank())
            .distinct()
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
