package rationale.index;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of an index: whole generations {@code gen-000001}, … side by side and a file {@code
 * current} that names the one to read.
 */
public final class IndexGenerations {
  private static final Logger LOG = LoggerFactory.getLogger(IndexGenerations.class);
  private static final Pattern NAME = Pattern.compile("gen-(\\d{6,9})");
  private static final String POINTER = "current";

  private final Path folder;

  public IndexGenerations(Path folder) {
    this.folder = folder;
  }

  /** The published generation; empty where none is. */
  public Optional<Path> current() {
    try {
      var name = Files.readString(folder.resolve(POINTER)).strip();
      return Optional.of(name)
          .filter(text -> NAME.matcher(text).matches())
          .map(folder::resolve)
          .filter(Files::isDirectory);
    } catch (NoSuchFileException | CharacterCodingException nonePublished) {
      return Optional.empty(); // a pointer that is lost or damaged points nowhere
    } catch (IOException failed) {
      throw new IndexException(
          "cannot read " + folder.resolve(POINTER) + "; run rationale reindex", failed);
    }
  }

  /** A new, empty generation, not yet published. */
  public Path startNew() {
    try {
      Files.createDirectories(folder);
      var next = 1 + all().stream().mapToInt(IndexGenerations::numberOf).max().orElse(0);
      return Files.createDirectory(folder.resolve("gen-%06d".formatted(next)));
    } catch (IOException failed) {
      throw new IndexException("cannot start a generation in " + folder, failed);
    }
  }

  /** Makes {@code generation}, committed before, the one to read, at once and for good. */
  public void publish(Path generation) {
    var draft = folder.resolve(POINTER + ".new");
    try {
      Files.writeString(draft, generation.getFileName() + "\n");
      IOUtils.fsync(draft, false);
      Files.move(draft, folder.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE);
      IOUtils.fsync(folder, true);
    } catch (IOException failed) {
      throw new IndexException("cannot publish " + generation, failed);
    }
  }

  /**
   * Deletes every generation but the published one. Readers keep the files they have open; where
   * the system forbids deleting those, the generation stays until the next call.
   */
  public void deleteOthers() {
    var kept = current();
    if (kept.isEmpty()) {
      return;
    }
    try {
      for (var generation : all()) {
        if (!generation.equals(kept.get())) {
          delete(generation);
        }
      }
    } catch (IOException failed) {
      throw new IndexException("cannot list " + folder, failed);
    }
  }

  /** Deletes {@code generation}, as far as that is possible, unless it is published. */
  public void discard(Path generation) {
    try {
      if (!generation.equals(current().orElse(null))) {
        delete(generation);
      }
    } catch (IOException kept) {
      LOG.warn("{} was not deleted: {}", generation, kept.getMessage());
    }
  }

  private static void delete(Path generation) throws IOException {
    IOUtils.deleteFilesIgnoringExceptions(filesOf(generation));
    IOUtils.deleteFilesIgnoringExceptions(List.of(generation));
  }

  /** Whether the published generation can be read to its last byte; if not, rebuild it. */
  public boolean isSound() {
    var generation = current();
    if (generation.isEmpty() || DecisionIndexWriter.committedRevision(generation.get()).isEmpty()) {
      return false;
    }
    try (var directory = FSDirectory.open(generation.get());
        var reader = DirectoryReader.open(directory)) {
      for (var leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return true;
    } catch (IOException damaged) {
      return false;
    }
  }

  /**
   * What is wrong with the published generation, one line for each damaged part with its file;
   * empty where none is. Every part of it is read; nobody may write it meanwhile.
   */
  public List<String> damage() {
    return current()
        .map(generation ->
            DecisionIndexWriter.committedRevision(generation).isEmpty()
                ? List.of(
                    generation + " cannot be read, or another version of this program wrote it")
                : IndexDamage.in(generation))
        .orElseGet(() -> List.of("no index is published in " + folder));
  }

  /**
   * Lays letters beside the published generation.
   *
   * @throws IndexException where none is, or it cannot be read
   */
  public IndexComparison compare() {
    return IndexComparison.open(
        current().orElseThrow(() -> new IndexException("no index is published in " + folder)));
  }

  private List<Path> all() throws IOException {
    return filesOf(folder).stream()
        .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
        .toList();
  }

  private static List<Path> filesOf(Path dir) throws IOException {
    try (var files = Files.list(dir)) {
      return files.toList();
    }
  }

  private static int numberOf(Path generation) {
    var name = NAME.matcher(generation.getFileName().toString());
    return name.matches() ? Integer.parseInt(name.group(1)) : 0;
  }
}
