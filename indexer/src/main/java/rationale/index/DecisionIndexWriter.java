package rationale.index;

import java.nio.file.Path;
import java.util.OptionalLong;
import rationale.model.Letter;

/** Writes letters into one generation of the index; what is not committed is undone by closing. */
@SuppressWarnings("DoNotCallSuggester")
public final class DecisionIndexWriter implements AutoCloseable {
  private DecisionIndexWriter() {}

  /** Opens the generation in {@code dir}, new or to be continued. */
  public static DecisionIndexWriter open(Path dir) {
    throw new UnsupportedOperationException(dir.toString());
  }

  /** The store revision of the last commit in {@code dir}; empty where it must be rebuilt. */
  public static OptionalLong committedRevision(Path dir) {
    throw new UnsupportedOperationException(dir.toString());
  }

  /** Adds {@code letter}, in place of what was known under its id. */
  public void put(Letter letter) {
    throw new UnsupportedOperationException(letter.id());
  }

  /** Removes the items of the letter with this id. */
  public void remove(String letterId) {
    throw new UnsupportedOperationException(letterId);
  }

  /** Makes all changes so far visible at once, as the state of {@code storeRevision}. */
  public void commit(long storeRevision) {
    throw new UnsupportedOperationException(Long.toString(storeRevision));
  }

  @Override
  public void close() {}
}
