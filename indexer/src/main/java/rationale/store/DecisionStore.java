package rationale.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The letters of a repository, each in its current and its superseded versions, in one SQLite
 * database. Safe for use by many threads; many stores may read a database while one writes it.
 *
 * <p>Each batch that changes anything has a revision, one higher than the last. What a committed
 * batch holds survives the death of the process and a loss of power.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class DecisionStore implements AutoCloseable {
  private DecisionStore(Path database) {
    throw new UnsupportedOperationException("" + database);
  }

  /**
   * The store in {@code database}, for its writer; made, with its folder, where it does not exist.
   *
   * @throws StoreException when it cannot be opened or is of a newer version of this program
   */
  public static DecisionStore open(Path database) {
    return new DecisionStore(database);
  }

  /**
   * The store in {@code database}, for a reader; it sees each batch as soon as it is committed.
   *
   * @throws StoreException when there is none or it is of another version of this program
   */
  public static DecisionStore openReadOnly(Path database) {
    return new DecisionStore(database);
  }

  /**
   * Saves a batch, wholly or not at all. A letter the store has already, from a file with the same
   * bytes, is left alone; a file once unreadable that now gives a letter is no longer listed.
   */
  public BatchResult saveAll(List<NewLetter> letters, List<UnreadableFile> unreadable) {
    throw new UnsupportedOperationException("" + letters + unreadable);
  }

  /** The current version of a letter. */
  public Optional<StoredLetter> find(String letterId) {
    throw new UnsupportedOperationException(letterId);
  }

  /** Every version of a letter, the newest first. */
  public List<StoredLetter> versions(String letterId) {
    throw new UnsupportedOperationException(letterId);
  }

  /** The file of a letter's current version, as received. */
  public Optional<byte[]> original(String letterId) {
    throw new UnsupportedOperationException(letterId);
  }

  /**
   * Shows {@code reader} the current version of every letter written after {@code revision}, in the
   * order of revisions, {@code batchSize} at a time, all as of one moment.
   *
   * @return the store's revision at that moment
   */
  public long forEachLetterSince(
      long revision, int batchSize, Consumer<List<StoredLetter>> reader) {
    throw new UnsupportedOperationException("" + revision + batchSize + reader);
  }

  /**
   * The ids that had a letter and lost it after {@code revision}, because its file now reads as a
   * letter of another id.
   */
  public List<String> removedSince(long revision) {
    throw new UnsupportedOperationException("" + revision);
  }

  /** The number of the last batch that changed anything; 0 before the first. */
  public long revision() {
    throw new UnsupportedOperationException();
  }

  /** A random name given when the store was made, which tells it and its backups from others. */
  public String identity() {
    throw new UnsupportedOperationException();
  }

  /** The number of current letters. */
  public long letterCount() {
    throw new UnsupportedOperationException();
  }

  /** The number of disputed items in current letters. */
  public long itemCount() {
    throw new UnsupportedOperationException();
  }

  /** The files that no letter could be read from, by name. */
  public List<UnreadableFile> unreadable() {
    throw new UnsupportedOperationException();
  }

  /** What the current letters state; reads all of them, so keep it until the revision changes. */
  public Coverage coverage() {
    throw new UnsupportedOperationException();
  }

  /** Notes that an import of {@code what} begins. */
  public ImportRun startRun(String what) {
    throw new UnsupportedOperationException(what);
  }

  /** Notes that an import has finished. */
  public ImportRun finishRun(ImportRun run, ImportCounts counts) {
    throw new UnsupportedOperationException("" + run + counts);
  }

  /** The imports so far, the latest first. */
  public List<ImportRun> runs() {
    throw new UnsupportedOperationException();
  }

  /**
   * Writes a consistent copy of the database, also while another process writes to it.
   *
   * @throws StoreException when {@code file} exists
   */
  public void backup(Path file) {
    throw new UnsupportedOperationException("" + file);
  }

  /** What is wrong with the database; empty where nothing is. */
  public List<String> check() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
