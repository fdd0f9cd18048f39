package rationale.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rationale.index.IndexException;
import rationale.index.IndexGenerations;
import rationale.store.DecisionStore;

/**
 * What only an index still holds, because its database lost batches or is a restored backup. The
 * names are kept before the index is built anew, since nothing else knows them then.
 */
final class LostLetters {
  /** Beside the database; names are added to it, never taken away. */
  static final String FILE = "lost-letters.txt";

  private static final Logger LOG = LoggerFactory.getLogger(LostLetters.class);
  private static final int BATCH = 500;
  private static final int MOST_NAMED = 20;

  private final IndexGenerations generations;
  private final Path file;

  LostLetters(IndexGenerations generations, Path file) {
    this.generations = generations;
    this.file = file;
  }

  /** Names them in the log, the first of many, and all in the file. */
  void keep(DecisionStore store) {
    try {
      var lost = generations.isSound() ? find(store) : List.<String>of();
      if (!lost.isEmpty()) {
        write(lost);
        LOG.warn(
            "{} letters are in the index and not, or otherwise, in the database; import them again:"
                + " {}{}; all are named in {}",
            lost.size(),
            String.join(", ", lost.subList(0, Math.min(MOST_NAMED, lost.size()))),
            lost.size() > MOST_NAMED ? ", …" : "",
            file);
      }
    } catch (IndexException | IOException unknown) {
      LOG.warn("which letters only the index held cannot be told: {}", unknown.getMessage());
    }
  }

  private List<String> find(DecisionStore store) {
    var lost = new ArrayList<String>();
    try (var comparison = generations.compare()) {
      store.forEachLetterSince(
          0,
          BATCH,
          batch ->
              batch.forEach(stored -> {
                if (comparison.difference(stored.letter(), stored.imported()).isPresent()) {
                  lost.add(stored.letter().id());
                }
              }));
      lost.addAll(comparison.others());
    }
    return lost;
  }

  private void write(List<String> lost) throws IOException {
    var lines = new ArrayList<String>();
    lines.add("# " + Instant.now() + ", letters to be imported again:");
    lines.addAll(lost);
    Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
