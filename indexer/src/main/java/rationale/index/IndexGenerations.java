package rationale.index;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder of an index: whole generations {@code gen-000001}, … side by side and a file {@code
 * current} that names the one to read.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class IndexGenerations {
  private final Path folder;

  public IndexGenerations(Path folder) {
    this.folder = folder;
  }

  /** The published generation; empty where none is. */
  public Optional<Path> current() {
    throw new UnsupportedOperationException(folder.toString());
  }

  /** A new, empty generation, not yet published. */
  public Path startNew() {
    throw new UnsupportedOperationException(folder.toString());
  }

  /** Makes {@code generation} the one to read, at once and for good. */
  public void publish(Path generation) {
    throw new UnsupportedOperationException(generation.toString());
  }

  /** Deletes every generation but the published one. */
  public void deleteOthers() {
    throw new UnsupportedOperationException(folder.toString());
  }

  /** Whether the published generation can be read to its last byte; if not, rebuild it. */
  public boolean isSound() {
    throw new UnsupportedOperationException(folder.toString());
  }
}
