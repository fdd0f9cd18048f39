package rationale.store;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The letters of a repository, each in its current and its superseded versions, in one SQLite
 * database. Safe for use by many threads; many stores may read a database while one writes it.
 *
 * <p>Each batch that changes anything has a revision, one higher than the last. What a committed
 * batch holds survives the death of the process and a loss of power.
 *
 * <p>This is the one gate to letters: every letter that leaves it, for a page, an export or the
 * index, has a mask over what should have been redacted from it, and the file of such a letter is
 * withheld, unless the store is opened to show both.
 */
public final class DecisionStore implements AutoCloseable {
  private static final String IDENTITY = "SELECT id FROM repository";

  private final Path database;
  private final Connections connections;
  private final Jdbi jdbi;
  private final Clock clock;
  private final Redaction redaction;

  private DecisionStore(Path database, Connections connections, Clock clock, Redaction redaction) {
    this.database = database;
    this.connections = connections;
    this.redaction = redaction;
    this.jdbi = Jdbi.create(connections);
    this.clock = clock;
  }

  /**
   * The store in {@code database}, for its writer; made, with its folder, where it does not exist.
   *
   * @throws StoreException when it cannot be opened or is of a newer version of this program
   */
  public static DecisionStore open(Path database) {
    return open(database, Clock.systemUTC());
  }

  static DecisionStore open(Path database, Clock clock) {
    var file = database.toAbsolutePath().normalize();
    Maintenance.makeFolder(file);
    if (Maintenance.isEmpty(file)) {
      Connections.make(file);
    }
    var store = new DecisionStore(file, Connections.writing(file), clock, Redaction.KEPT);
    return store.ready(() -> {
      if (store.schemaVersion() < Schema.VERSION) {
        Schema.migrate(store.connections.source());
      }
      store.run("opening", handle -> handle.inTransaction(Schema::explain));
    });
  }

  /**
   * The store in {@code database}, for a reader; it sees each batch as soon as it is committed.
   *
   * @throws StoreException when there is none or it is of another version of this program
   */
  public static DecisionStore openReadOnly(Path database) {
    return openReadOnly(database, Redaction.KEPT);
  }

  /** The same for a reader who may ask to see what should have been redacted. */
  public static DecisionStore openReadOnly(Path database, Redaction redaction) {
    var file = database.toAbsolutePath().normalize();
    if (!Files.exists(file)) {
      Schema.require(0, file);
    }
    var reading = Connections.reading(file);
    return new DecisionStore(file, reading, Clock.systemUTC(), redaction).ready(() -> {});
  }

  /**
   * Saves a batch, wholly or not at all. A letter the store has already, from a file with the same
   * bytes, is left alone; a file once unreadable that now gives a letter is no longer listed.
   */
  public BatchResult saveAll(List<NewLetter> letters, List<UnreadableFile> unreadable) {
    return save(PreparedLetter.of(letters), unreadable);
  }

  /** The same with letters that are prepared already. */
  public BatchResult save(List<PreparedLetter> letters, List<UnreadableFile> unreadable) {
    return run(
        "saving letters", handle -> handle.inTransaction(tx -> save(tx, letters, unreadable)));
  }

  private BatchResult save(
      Handle transaction, List<PreparedLetter> letters, List<UnreadableFile> unreadable) {
    try (var statements = new Statements(transaction)) {
      var batch = new Batch(transaction, statements, clock.instant());
      return batch.save(letters, unreadable, redaction);
    }
  }

  /** The current version of a letter. */
  public Optional<StoredLetter> find(String letterId) {
    return run(
        "finding a letter",
        handle -> versions(handle).current(List.of(letterId)).stream().findFirst());
  }

  /** Every version of a letter, the newest first. */
  public List<StoredLetter> versions(String letterId) {
    return run("finding a letter", handle -> versions(handle).all(letterId));
  }

  /** The file of a letter's current version, as received; empty also where it is withheld. */
  public Optional<byte[]> original(String letterId) {
    return run("finding a file", handle -> versions(handle).original(letterId));
  }

  /** Whether the file of a letter is withheld, since a letter in it was not fully redacted. */
  public boolean withholdsOriginal(String letterId) {
    return run("finding a file", handle -> versions(handle).withholdsOriginal(letterId));
  }

  /** Whether the file of a letter holds other letters, too. */
  public boolean sharesFile(String letterId) {
    return run("finding a file", handle -> versions(handle).sharesFile(letterId));
  }

  /** The current letters in which something was left that should be redacted, by their ids. */
  public List<FlaggedLetter> flagged() {
    return run("listing letters not fully redacted", handle -> versions(handle).flagged());
  }

  /**
   * Shows {@code reader} the current version of every letter written after {@code revision}, in the
   * order of revisions, {@code batchSize} at a time, all as of one moment.
   *
   * @return the store's revision at that moment
   */
  public long forEachLetterSince(
      long revision, int batchSize, Consumer<List<StoredLetter>> reader) {
    return run(
        "reading letters",
        handle ->
            handle.inTransaction(snapshot -> {
              // the first read fixes what the others see
              long until = versions(snapshot).revision();
              versions(snapshot).eachSince(revision, batchSize, reader);
              return until;
            }));
  }

  /**
   * The ids that had a letter and lost it after {@code revision}, because its file now reads as a
   * letter of another id.
   */
  public List<String> removedSince(long revision) {
    return run("reading letters", handle -> versions(handle).removedSince(revision));
  }

  /** The number of the last batch that changed anything; 0 before the first. */
  public long revision() {
    return run("reading the revision", handle -> versions(handle).revision());
  }

  /** A random name given when the store was made, which tells it and its backups from others. */
  public String identity() {
    return run(
        "reading the store's name",
        handle -> handle.createQuery(IDENTITY).mapTo(String.class).one());
  }

  /** Whether it holds no current letter. */
  public boolean isEmpty() {
    return run("looking for letters", handle -> !new CoverageQuery(handle).any());
  }

  /** The number of current letters. */
  public long letterCount() {
    return run("counting letters", handle -> new CoverageQuery(handle).letters());
  }

  /** The number of current letters written after {@code revision}. */
  public long lettersSince(long revision) {
    return run("counting letters", handle -> versions(handle).countSince(revision));
  }

  /** The number of disputed items in current letters. */
  public long itemCount() {
    return run("counting items", handle -> new CoverageQuery(handle).items());
  }

  /**
   * The files that no letter could be read from, by name.
   *
   * @param mayNameSomebody whether a file's name may be that of a person; such a name comes with a
   *     mask, unless this store shows what should have been redacted
   */
  public List<UnreadableFile> unreadable(Predicate<String> mayNameSomebody) {
    var files = run("listing unreadable files", UnreadableFiles::all);
    return redaction == Redaction.LIFTED
        ? files
        : files.stream()
            .map(file -> mayNameSomebody.test(file.source()) ? file.masked() : file)
            .toList();
  }

  /** What the current letters state; reads all of them, so keep it until the revision changes. */
  public Coverage coverage() {
    return run(
        "counting what letters state",
        handle -> handle.inTransaction(tx -> new CoverageQuery(tx).run()));
  }

  /** Notes that an import of {@code what} begins. */
  public ImportRun startRun(String what) {
    return run("noting an import", handle -> ImportRuns.start(handle, what, clock.instant()));
  }

  /** Notes that an import has finished. */
  public ImportRun finishRun(ImportRun run, ImportCounts counts) {
    return run(
        "noting an import", handle -> ImportRuns.finish(handle, run.id(), counts, clock.instant()));
  }

  /** The imports so far, the latest first. */
  public List<ImportRun> runs() {
    return run("listing imports", ImportRuns::all);
  }

  /**
   * Writes a consistent copy of the database, also while another process writes to it.
   *
   * @throws StoreException when {@code file} exists
   */
  public void backup(Path file) {
    Maintenance.backup(
        file.toAbsolutePath(),
        target -> run("writing a backup", handle -> Maintenance.copy(handle, target)));
  }

  /** Whether letters leave it masked. */
  public Redaction redaction() {
    return redaction;
  }

  /** What is wrong with the database; empty where nothing is. */
  public List<String> check() {
    return run("checking", Maintenance::check);
  }

  /** The ids of current letters that damage keeps from being read, as far as their ids can be. */
  public List<String> unreadableLetters() {
    return run("looking for damage", handle -> new Salvage(handle).unreadableLetters());
  }

  /**
   * Shows {@code reader} every file received, in order, unmasked; those that damage keeps from
   * being read, or whose content is not what was received, without content. What {@code reader}
   * throws is passed on.
   */
  public void forEachFile(Consumer<KeptFile> reader) {
    try {
      // damage is dealt with file by file, so that what else is thrown is the reader's
      jdbi.useHandle(handle -> new Salvage(handle).forEachFile(reader));
    } catch (JdbiException e) {
      throw StoreException.of("reading files", database, e);
    }
  }

  @Override
  public void close() {
    try {
      connections.close();
    } catch (SQLException e) {
      throw StoreException.of("closing", database, e);
    }
  }

  private DecisionStore ready(Runnable preparation) {
    try {
      preparation.run();
      Schema.require(schemaVersion(), database);
      return this;
    } catch (FlywayException e) {
      close();
      throw StoreException.of("opening", database, e);
    } catch (StoreException e) {
      close();
      throw e;
    }
  }

  private int schemaVersion() {
    return run("opening", Schema::version);
  }

  private Versions versions(Handle handle) {
    return new Versions(handle, redaction);
  }

  private <T> T run(String doing, HandleCallback<T, RuntimeException> work) {
    try {
      return jdbi.withHandle(work);
    } catch (JdbiException | Statements.Failed e) {
      throw StoreException.of(doing, database, e);
    } catch (IllegalArgumentException | DateTimeException | UncheckedIOException e) {
      // damage that SQLite does not notice gives names, dates and contents that are none
      throw StoreException.misread(doing, database, e);
    }
  }
}
