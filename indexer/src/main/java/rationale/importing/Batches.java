package rationale.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rationale.extract.Unreadable;
import rationale.letter.SourceFile;
import rationale.store.BatchResult;
import rationale.store.BatchResult.Status;
import rationale.store.DecisionStore;
import rationale.store.FlaggedLetter;
import rationale.store.ImportCounts;
import rationale.store.PreparedLetter;
import rationale.store.UnreadableFile;

/**
 * Gathers files in batches that go from step to step: they are read and prepared by the readers, a
 * batch is saved by one thread, and what it changed goes into the index by another, while the next
 * batches are a step behind.
 */
final class Batches implements AutoCloseable {
  private static final int FILES = 200;
  private static final long BYTES = 32L << 20; // or fewer, where files or their texts are large

  private final DecisionStore store;
  private final Readers readers;
  private final long total;
  private final Consumer<ImportProgress> progress;
  private final Stage<List<BeingRead>> saving;
  private final Stage<BatchResult> indexing;
  private final Saved saved;

  private final First<Unreadable> unreadable = new First<>();
  private final First<Problem> problems = new First<>();
  private final First<FlaggedLetter> flagged = new First<>();
  private List<BeingRead> gathered = new ArrayList<>();
  private long gatheredBytes;
  private AtomicLong gatheredTexts = new AtomicLong();
  private long revision;
  private long done;
  private long added;
  private long changed;
  private long unchanged;

  /** A file by its folder and name, and what will come of it. */
  private record BeingRead(String place, CompletableFuture<List<Reading>> readings) {}

  Batches(
      DecisionStore store,
      Readers readers,
      IndexUpdate.Follower follower,
      long total,
      Consumer<ImportProgress> progress,
      Saved saved) {
    this.store = store;
    this.readers = readers;
    this.total = total;
    this.progress = progress;
    this.saved = saved;
    this.revision = store.revision();
    this.indexing = new Stage<>("index-writer", follower::take, follower::rest);
    this.saving = new Stage<>("store-writer", this::save, () -> {});
  }

  void add(SourceFile file) {
    var texts = gatheredTexts; // of this batch, also where the file is read after the next began
    var reading = readers.start(file).whenComplete((read, _) -> texts.addAndGet(length(read)));
    gathered.add(new BeingRead(place(file), reading));
    gatheredBytes += file.bytes().length;
    if (gathered.size() == FILES || gatheredBytes + texts.get() >= BYTES) {
      handOver();
    }
  }

  /** What was read of a file, in characters; little of a PDF may be much text. */
  private static long length(@Nullable List<Reading> readings) {
    return readings == null
        ? 0
        : readings.stream()
            .mapToLong(reading ->
                reading instanceof Reading.Read(var letter) ? letter.read().text().length() : 0)
            .sum();
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  /** Waits until the last batch is saved, and the follower has taken what it changed. */
  void finish() {
    if (!gathered.isEmpty()) {
      handOver();
    }
    saving.finish();
    indexing.finish();
  }

  ImportCounts counts() {
    return new ImportCounts(added, changed, unchanged, unreadable.count());
  }

  ImportReport report() {
    return new ImportReport(
        added,
        changed,
        unchanged,
        unreadable.count() + problems.count(),
        unreadable.listed(),
        problems.listed(),
        flagged.count(),
        flagged.listed());
  }

  @Override
  public void close() {
    saving.close(); // hands over to the other
    indexing.close();
  }

  private void handOver() {
    saving.put(gathered);
    gathered = new ArrayList<>();
    gatheredBytes = 0;
    gatheredTexts = new AtomicLong();
  }

  private void save(List<BeingRead> batch) {
    var letters = new ArrayList<PreparedLetter>();
    var failed = new ArrayList<UnreadableFile>();
    for (var file : batch) {
      for (var reading : file.readings().join()) {
        switch (reading) {
          case Reading.Read(var letter) -> letters.add(letter);
          case Reading.Failed(var reason) -> failed.add(reason);
          case Reading.LeftOut(var problem) -> problems.add(problem);
        }
      }
    }
    var result = store.save(letters, failed);
    count(result);
    for (int at = 0; at < letters.size(); at++) {
      saved.letter(result.ids().get(at), result.statuses().get(at));
    }
    failed.forEach(file -> unreadable.add(new Unreadable(file.source(), file.reason())));
    letters.forEach(one -> FlaggedLetter.of(one.read().letter()).ifPresent(flagged::add));
    done += batch.size();
    var files = batch.stream().map(BeingRead::place).toList();
    progress.accept(new ImportProgress(done, Math.max(done, total), files));
    if (result.revision() > revision) {
      revision = result.revision();
      indexing.put(result);
    }
  }

  private static String place(SourceFile file) {
    return file.folder().isEmpty() ? file.name() : file.folder() + "/" + file.name();
  }

  private void count(BatchResult saved) {
    added += saved.count(Status.NEW);
    changed += saved.count(Status.CHANGED);
    unchanged += saved.count(Status.UNCHANGED);
  }
}
