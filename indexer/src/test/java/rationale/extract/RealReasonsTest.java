package rationale.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rationale.letter.Passage;
import rationale.letter.SourceFile;
import rationale.model.Field;
import rationale.vocabulary.WordChoices;

/** Scores the reasons found in labelled real letters, where a checkout has them beside it. */
class RealReasonsTest {
  private static final Path SHARED = Path.of("../../shared");
  private static final Path LABELS = Path.of("src/test/resources/reasons/labels.tsv");
  private static final double LEAST_PRECISION = 0.85;

  @BeforeAll
  static void needsTheRealLetters() {
    assumeTrue(
        Files.isDirectory(SHARED.resolve("letters")),
        "skipped: no labelled real letters beside this checkout");
  }

  /** An item's labelled reasons. */
  private record Labelled(String set, Set<String> reasons) {}

  @Test
  void reasonsAreFoundAsLabelled() throws IOException {
    var labels = labels();
    var found = find(labels.keySet());
    assertThat(found.keySet()).as("labelled items that were read").isEqualTo(labels.keySet());
    var sets = new TreeMap<String, ReasonScores>();
    var all = new ReasonScores();
    labels.forEach((id, item) -> {
      var stated = found.getOrDefault(id, Set.of());
      sets.computeIfAbsent(item.set, _ -> new ReasonScores()).add(stated, item.reasons);
      all.add(stated, item.reasons);
    });
    sets.forEach((set, scores) -> scores.print(set));
    all.byReason()
        .forEach((id, score) -> {
          assertThat(score.labelled()).as("labels to measure %s by", id).isPositive();
          assertThat(score.precision())
              .as("precision of %s", id)
              .isGreaterThanOrEqualTo(LEAST_PRECISION);
        });
  }

  private static Map<String, Labelled> labels() throws IOException {
    var labels = new LinkedHashMap<String, Labelled>();
    for (var line : Files.readAllLines(LABELS)) {
      var cells = line.split("\t", -1);
      if (!line.startsWith("#") && !cells[0].equals("item")) {
        var reasons = new HashSet<>(List.of(cells[2].split("\\|")));
        reasons.remove("");
        labels.put(cells[0], new Labelled(cells[1], reasons));
      }
    }
    return labels;
  }

  /** The reasons found in the items of that id. */
  private static Map<String, Set<String>> find(Set<String> ids) throws IOException {
    var parser = new LetterParser();
    var choices = WordChoices.load();
    var speakers = new Speakers(choices);
    var finder = new ReasonFinder(choices);
    var found = new LinkedHashMap<String, Set<String>>();
    for (var file : letters()) {
      var source = new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
      if (parser.parse(source).getFirst() instanceof Parsed(var letter, var text)) {
        for (var evidence : letter.evidence()) {
          if (evidence.field() == Field.RATIONALE && ids.contains(letter.itemId(evidence.item()))) {
            var outcome = letter.items().get(evidence.item() - 1).outcome();
            var rationale = Passage.of(evidence.span().of(text.text()));
            found.put(
                letter.itemId(evidence.item()),
                finder.find(speakers.ownSentences(rationale), outcome).stream()
                    .map(reason -> reason.value())
                    .collect(Collectors.toSet()));
          }
        }
      }
    }
    return found;
  }

  private static List<Path> letters() throws IOException {
    var letters = new ArrayList<Path>();
    for (var folder : List.of("letters", "seeds")) {
      try (var files = Files.list(SHARED.resolve(folder))) {
        files.sorted().forEach(letters::add);
      }
    }
    return letters;
  }
}
