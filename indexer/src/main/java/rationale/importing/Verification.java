package rationale.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import rationale.index.DecisionIndexWriter;
import rationale.index.IndexException;
import rationale.index.IndexGenerations;
import rationale.store.DecisionStore;
import rationale.store.Repository;

/**
 * Looks through a repository, whose writer stands still, for damage and for what database and index
 * say differently.
 */
public final class Verification {
  private static final int BATCH = 500;
  private static final int MOST_NAMED = 20;

  private final Repository repository;
  private final DecisionStore store;
  private final Consumer<String> progress;
  private final List<String> faults = new ArrayList<>();
  private boolean databaseDamaged;

  /**
   * A verification that has not begun.
   *
   * @param store the repository's store, as the index is made from it
   * @param progress told in a few words what is looked at next
   */
  public Verification(Repository repository, DecisionStore store, Consumer<String> progress) {
    this.repository = repository;
    this.store = store;
    this.progress = progress;
  }

  /** What is wrong, a sentence each, what to do included; empty where nothing is. */
  public List<String> run() {
    progress.accept("Checking the database");
    database();
    progress.accept("Checking the files of the index");
    var damage = new IndexGenerations(repository.index()).damage();
    damage.forEach(line -> faults.add("The index is damaged or missing: " + line + "."));
    if (damage.isEmpty() && !databaseDamaged) {
      index();
    } else if (!damage.isEmpty()) {
      faults.add("Repair the index with rationale reindex.");
    }
    return List.copyOf(faults);
  }

  private void database() {
    var damage = store.check();
    damage.stream()
        .limit(MOST_NAMED)
        .forEach(line -> faults.add("The database is damaged: " + line + "."));
    if (damage.size() > MOST_NAMED) {
      faults.add(
          "The database is damaged in %,d more places.".formatted(damage.size() - MOST_NAMED));
    }
    progress.accept("Checking the files received");
    var lost = new Names();
    store.forEachFile(file -> {
      if (file.bytes().isEmpty()) {
        lost.add(
            file.letters().isEmpty()
                ? file.name()
                : "%s (%s)".formatted(file.name(), String.join(", ", file.letters())));
      }
    });
    databaseDamaged = !damage.isEmpty() || lost.any();
    if (databaseDamaged) {
      var letters = new Names();
      store.unreadableLetters().forEach(letters::add);
      faults.add("Letters that cannot be read: " + letters + ".");
      faults.add("Files received that cannot be read: " + lost + ".");
      faults.add(
          "Repair the database by putting a backup in its place (delete rationale.db-wal and"
              + " rationale.db-shm beside it), then import what came since; or write what can be"
              + " read with rationale salvage FOLDER, move rationale.db* away, and import FOLDER"
              + " and, from where they came, the files that cannot be read.");
    }
  }

  private void index() {
    var revision =
        new IndexGenerations(repository.index())
            .current()
            .map(DecisionIndexWriter::committedRevision)
            .orElseThrow(() -> new IndexException("the index is gone"));
    revision.ifPresent(indexed -> revisions(indexed, store.revision()));
    progress.accept("Comparing letters with the index");
    var differing = new Names();
    try (var comparison = new IndexGenerations(repository.index()).compare()) {
      store.forEachLetterSince(
          0,
          BATCH,
          batch ->
              batch.forEach(stored ->
                  comparison
                      .difference(stored.letter(), stored.imported())
                      .ifPresent(how -> differing.add(stored.letter().id() + " " + how))));
      var others = new Names();
      comparison.others().forEach(others::add);
      tell("Letters that differ: ", differing);
      tell("Letters that only the index holds: ", others);
    }
  }

  private void revisions(long indexed, long stored) {
    if (indexed < stored) {
      faults.add(
          "The index is at revision %,d, the database at %,d: an import was cut off. The next command that searches, serves or imports brings it up to date; so does rationale reindex."
              .formatted(indexed, stored));
    } else if (indexed > stored) {
      faults.add(
          "The database is at revision %,d, the index at %,d: a backup was restored, or the last batches are lost from the database. Import again the files that came since, then run rationale reindex."
              .formatted(stored, indexed));
    }
  }

  private void tell(String what, Names names) {
    if (names.any()) {
      faults.add(what + names + ". Repair the index with rationale reindex.");
    }
  }

  /** Names, the first of which are told. */
  private static final class Names {
    private final List<String> first = new ArrayList<>();
    private long count;

    void add(String name) {
      count++;
      if (first.size() < MOST_NAMED) {
        first.add(name);
      }
    }

    boolean any() {
      return count > 0;
    }

    @Override
    public String toString() {
      if (!any()) {
        return "none";
      }
      var more = count - first.size();
      return String.join("; ", first) + (more == 0 ? "" : " and %,d more".formatted(more));
    }
  }
}
