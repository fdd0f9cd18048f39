package rationale.extract;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rationale.letter.Passage;
import rationale.model.Found;
import rationale.model.Outcome;
import rationale.vocabulary.WordChoices;

/** Scores the reasons found in invented rationales, which word them otherwise than the letters. */
class InventedReasonsTest {
  private static final Path PROBES = Path.of("src/test/resources/reasons/probes.tsv");

  private final WordChoices choices = WordChoices.load();
  private final Speakers speakers = new Speakers(choices);
  private final ReasonFinder finder = new ReasonFinder(choices);

  @Test
  void reasonsAreFoundHoweverTheyAreWorded() throws IOException {
    var scores = new ReasonScores();
    for (var line : Files.readAllLines(PROBES)) {
      var cells = line.split("\t", -1);
      if (!line.startsWith("#") && !cells[0].equals("set")) {
        scores.add(find(cells[3], Outcome.valueOf(cells[1])), labels(cells[2]));
      }
    }
    scores.print("invented rationales");
    assertThat(scores.all().precision()).isGreaterThanOrEqualTo(0.97);
    assertThat(scores.all().recall()).isGreaterThanOrEqualTo(0.93);
  }

  private Set<String> find(String rationale, Outcome outcome) {
    return finder.find(speakers.ownSentences(Passage.of(rationale)), outcome).stream()
        .map(Found::value)
        .collect(toSet());
  }

  private static Set<String> labels(String cell) {
    return Arrays.stream(cell.split("\\|", -1)).filter(label -> !label.isEmpty()).collect(toSet());
  }
}
