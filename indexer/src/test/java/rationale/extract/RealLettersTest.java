package rationale.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.letter.SourceFile;

/** Scores the reading of labelled real letters, where a checkout has them beside it. */
class RealLettersTest {
  private static final Path SHARED = Path.of("../../shared");

  @TempDir private Path folder;

  @BeforeAll
  static void needsTheRealLetters() {
    assumeTrue(
        Files.isDirectory(SHARED.resolve("gold")),
        "skipped: no labelled real letters beside this checkout");
  }

  @Test
  void seedsReadWithoutAMistake() throws Exception {
    assertThat(score("seeds", "--min", "100")).doesNotContain("under what is wanted");
  }

  @Test
  void lettersReadAsLabelled() throws Exception {
    var wanted =
        "category=98,subcategory=96,claimsAdministratorGuidelines=99,reviewerGuidelines=99";
    assertThat(score("letters", "--min", "100", "--want", wanted))
        .doesNotContain("under what is wanted");
  }

  /** What the scorer prints; it exits with 1 where a field is under what is wanted. */
  private String score(String set, String... options) throws IOException, InterruptedException {
    var parsed = folder.resolve(set + ".ndjson");
    Files.writeString(parsed, parse(SHARED.resolve(set)));
    var command =
        new ArrayList<>(
            List.of(
                "python3",
                SHARED.resolve("tools/score_letters.py").toString(),
                SHARED.resolve("gold").resolve(set).toString(),
                parsed.toString()));
    command.addAll(List.of(options));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    System.out.println(set + "\n" + said);
    return said;
  }

  private static String parse(Path folder) throws IOException {
    var parser = new LetterParser();
    var lines = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        var source = new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
        if (parser.parse(source).getFirst() instanceof Parsed(var letter, _)) {
          lines.append(LetterJson.line(letter)).append('\n');
        }
      }
    }
    return lines.toString();
  }
}
