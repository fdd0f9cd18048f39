package rationale.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import rationale.extract.Unreadable;
import rationale.letter.SourceFile;
import rationale.store.BatchResult;
import rationale.store.BatchResult.Status;
import rationale.store.DecisionStore;
import rationale.store.FlaggedLetter;
import rationale.store.ImportCounts;
import rationale.store.NewLetter;
import rationale.store.UnreadableFile;

/** Gathers files, and reads and saves them a batch at a time. */
final class Batches {
  private static final int FILES = 200;
  private static final long BYTES = 64L << 20; // or fewer files, where they are large

  private final DecisionStore store;
  private final Readers readers;
  private final IndexUpdate index;
  private final long total;
  private final Consumer<ImportProgress> progress;

  private final List<SourceFile> waiting = new ArrayList<>();
  private final List<Unreadable> unreadable = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<FlaggedLetter> flagged = new ArrayList<>();
  private long waitingBytes;
  private long done;
  private long added;
  private long changed;
  private long unchanged;
  private long indexed;

  Batches(
      DecisionStore store,
      Readers readers,
      IndexUpdate index,
      long total,
      Consumer<ImportProgress> progress) {
    this.store = store;
    this.readers = readers;
    this.index = index;
    this.total = total;
    this.progress = progress;
    this.indexed = store.revision();
  }

  void add(SourceFile file) {
    waiting.add(file);
    waitingBytes += file.bytes().length;
    if (waiting.size() == FILES || waitingBytes >= BYTES) {
      save();
    }
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  /** Saves the last batch and lets the index catch up, also with what an earlier import left. */
  void finish() {
    if (!waiting.isEmpty()) {
      save();
    }
    index.replay(store);
    progress.accept(new ImportProgress(total, total, List.of()));
  }

  ImportCounts counts() {
    return new ImportCounts(added, changed, unchanged, unreadable.size());
  }

  ImportReport report() {
    return new ImportReport(added, changed, unchanged, unreadable, problems, flagged);
  }

  private void save() {
    var letters = new ArrayList<NewLetter>();
    var failed = new ArrayList<UnreadableFile>();
    for (var readings : readers.read(waiting)) {
      for (var reading : readings) {
        switch (reading) {
          case Reading.Read(var letter) -> letters.add(letter);
          case Reading.Failed(var file) -> failed.add(file);
          case Reading.LeftOut(var problem) -> problems.add(problem);
        }
      }
    }
    done += waiting.size();
    var files = waiting.stream().map(Batches::place).toList();
    waiting.clear();
    waitingBytes = 0;
    count(store.saveAll(letters, failed), failed);
    letters.forEach(read -> FlaggedLetter.of(read.letter()).ifPresent(flagged::add));
    progress.accept(new ImportProgress(done, Math.max(done, total), files));
  }

  private static String place(SourceFile file) {
    return file.folder().isEmpty() ? file.name() : file.folder() + "/" + file.name();
  }

  private void count(BatchResult saved, List<UnreadableFile> failed) {
    added += saved.count(Status.NEW);
    changed += saved.count(Status.CHANGED);
    unchanged += saved.count(Status.UNCHANGED);
    failed.forEach(file -> unreadable.add(new Unreadable(file.source(), file.reason())));
    if (saved.revision() > indexed) {
      index.replay(store);
      indexed = saved.revision();
    }
  }
}
