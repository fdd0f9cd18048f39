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
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rationale.letter.Passage;
import rationale.letter.SourceFile;
import rationale.model.Field;
import rationale.vocabulary.Reason;
import rationale.vocabulary.Reasons;

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

  /** How often a reason is found where it is labelled, found elsewhere, and missed. */
  private record Score(int right, int wrong, int missed) {
    Score plus(boolean found, boolean labelled) {
      return new Score(
          right + (found && labelled ? 1 : 0),
          wrong + (found && !labelled ? 1 : 0),
          missed + (!found && labelled ? 1 : 0));
    }

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    String line(String name) {
      return "%-26s precision %.2f recall %.2f of %d"
          .formatted(name, precision(), recall(), right + missed);
    }
  }

  @Test
  void reasonsAreFoundAsLabelled() throws IOException {
    var labels = labels();
    var found = find(labels.keySet());
    assertThat(found.keySet()).as("labelled items that were read").isEqualTo(labels.keySet());
    for (var set : List.of("tuning", "held-out")) {
      System.out.println(set);
      score(labels, found, Set.of(set)).forEach((id, score) -> print(id, score));
    }
    score(labels, found, Set.of("tuning", "held-out"))
        .forEach((id, score) ->
            assertThat(score.precision())
                .as("precision of %s", id)
                .isGreaterThanOrEqualTo(LEAST_PRECISION));
  }

  private static void print(String id, Score score) {
    if (!score.equals(new Score(0, 0, 0))) {
      System.out.println(score.line(id));
    }
  }

  /** The score of each reason over the items of {@code sets}, and of all together. */
  private static Map<String, Score> score(
      Map<String, Labelled> labels, Map<String, Set<String>> found, Set<String> sets) {
    var scores = new LinkedHashMap<String, Score>();
    var all = new Score(0, 0, 0);
    for (var id : Reasons.load().all().stream().map(Reason::id).toList()) {
      var score = new Score(0, 0, 0);
      for (var item : labels.entrySet()) {
        if (sets.contains(item.getValue().set)) {
          boolean stated = found.getOrDefault(item.getKey(), Set.of()).contains(id);
          boolean labelled = item.getValue().reasons.contains(id);
          score = score.plus(stated, labelled);
          all = all.plus(stated, labelled);
        }
      }
      scores.put(id, score);
    }
    scores.put("all reasons", all);
    return scores;
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
    var finder = new ReasonFinder();
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
                finder.find(rationale, outcome).stream()
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
