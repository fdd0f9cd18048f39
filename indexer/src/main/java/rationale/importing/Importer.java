package rationale.importing;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import rationale.extract.ParseResult;
import rationale.letter.SourceFile;
import rationale.store.DecisionStore;
import rationale.store.Repository;
import rationale.store.RepositoryLock;

/** Brings files into a repository, whose one writer it is while it runs. */
public final class Importer {
  /** What reading one file may take, unless told otherwise. */
  public static final Duration SLOWEST_FILE = Duration.ofSeconds(60);

  private final Repository repository;
  private final Function<SourceFile, List<ParseResult>> parser;
  private final IndexUpdate index;
  private final Duration slowest;

  /**
   * An importer into {@code repository}.
   *
   * @param parser reads one file; called from several threads at once
   * @param index follows the store while it changes, and is level with it at the end in any case
   */
  public Importer(
      Repository repository, Function<SourceFile, List<ParseResult>> parser, IndexUpdate index) {
    this(repository, parser, index, SLOWEST_FILE);
  }

  /** The same; a file whose reading takes longer than {@code slowest} is unreadable. */
  public Importer(
      Repository repository,
      Function<SourceFile, List<ParseResult>> parser,
      IndexUpdate index,
      Duration slowest) {
    this.repository = repository;
    this.parser = parser;
    this.index = index;
    this.slowest = slowest;
  }

  /**
   * Imports what {@code paths} stand for; nothing that a file holds keeps the others out.
   *
   * @param command what the user asked for, for whoever finds the repository taken meanwhile
   * @param progress told after each batch, when what it held is safe; by another thread
   * @throws rationale.store.RepositoryBusy when another writer holds the repository
   * @throws rationale.store.StoreException when the store cannot be written
   */
  public ImportReport run(List<Path> paths, String command, Consumer<ImportProgress> progress) {
    var what = paths.stream().map(Path::toString).collect(joining(" "));
    return run(() -> SourceFiles.at(paths), what, command, progress, (_, _) -> {});
  }

  /**
   * Imports one file that somebody has sent. Whoever sends files of one name need not know of each
   * other: letters named after such files are told apart by what is in them, as if each came from a
   * folder of its own.
   *
   * @param command what the sender does, for whoever finds the repository taken meanwhile
   * @param saved told what became of each letter in it
   * @throws rationale.store.RepositoryBusy when another writer holds the repository
   * @throws rationale.store.StoreException when the store cannot be written
   */
  public ImportReport take(SourceFile file, String command, Saved saved) {
    var sent = new SourceFile(file.name(), file.bytes(), "sent/" + Readers.sha256(file.bytes()));
    return run(() -> Incoming.of(sent), file.name(), command, _ -> {}, saved);
  }

  private ImportReport run(
      Supplier<Incoming> incoming,
      String what,
      String command,
      Consumer<ImportProgress> progress,
      Saved saved) {
    try (var _ = RepositoryLock.acquire(repository, command);
        var store = DecisionStore.open(repository.database());
        var readers = new Readers(parser, slowest)) {
      index.replay(store); // what an earlier writer left behind, or a restored backup took away
      var run = store.startRun(what);
      var files = incoming.get(); // found by whoever may write, and by nobody who only waits
      ImportReport report;
      try (var follower = index.follow(store);
          var batches = new Batches(store, readers, follower, files.count(), progress, saved)) {
        files.forEach(batches::add, batches::add);
        batches.finish();
        store.finishRun(run, batches.counts());
        report = batches.report();
      }
      index.replay(store); // what the follower could not take
      progress.accept(new ImportProgress(files.count(), files.count(), List.of()));
      return report;
    }
  }
}
