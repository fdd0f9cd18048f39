package rationale.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rationale.letter.SourceFile;
import rationale.model.Diagnosis;

/** Counts the diagnoses read from labelled real letters, where a checkout has them beside it. */
class RealDiagnosesTest {
  private static final Path SHARED = Path.of("../../shared");
  private static final Path LABELS = Path.of("src/test/resources/diagnoses/labels.tsv");
  private static final double LEAST_RIGHT = 0.95;

  @BeforeAll
  static void needsTheRealLetters() {
    assumeTrue(
        Files.isDirectory(SHARED.resolve("letters")),
        "skipped: no labelled real letters beside this checkout");
  }

  /** How many diagnoses a letter states, and how many of them with a code. */
  private record Count(int diagnoses, int codes) {}

  @Test
  void asManyDiagnosesAreReadAsLabelled() throws IOException {
    var labelled = labelled();
    var read = read();
    var wrong = new ArrayList<String>();
    labelled.forEach((letter, count) -> {
      if (!count.equals(read.get(letter))) {
        wrong.add("%s labelled %s read %s".formatted(letter, count, read.get(letter)));
      }
    });
    int right = labelled.size() - wrong.size();
    System.out.printf("diagnoses as labelled in %d of %d letters%n", right, labelled.size());
    assertThat((double) right / labelled.size())
        .as("share of letters read as labelled; the others: %s", wrong)
        .isGreaterThanOrEqualTo(LEAST_RIGHT);
  }

  private static Map<String, Count> labelled() throws IOException {
    var labels = new LinkedHashMap<String, Count>();
    for (var line : Files.readAllLines(LABELS)) {
      var cells = line.split("\t", -1);
      if (!line.startsWith("#") && !cells[0].equals("letter")) {
        labels.put(cells[0], new Count(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
      }
    }
    return labels;
  }

  private static Map<String, Count> read() throws IOException {
    var parser = new LetterParser();
    var counts = new LinkedHashMap<String, Count>();
    for (var folder : new String[] {"letters", "seeds"}) {
      try (var files = Files.list(SHARED.resolve(folder))) {
        for (var file : files.sorted().toList()) {
          var source = new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
          if (parser.parse(source).getFirst() instanceof Parsed(var letter, _)) {
            var diagnoses = letter.details().diagnoses();
            var codes = diagnoses.stream().map(Diagnosis::code).filter(Objects::nonNull).count();
            counts.put(letter.id(), new Count(diagnoses.size(), (int) codes));
          }
        }
      }
    }
    return counts;
  }
}
