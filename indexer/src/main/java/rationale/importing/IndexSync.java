package rationale.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rationale.index.DecisionIndexWriter;
import rationale.index.IndexException;
import rationale.index.IndexGenerations;
import rationale.store.DecisionStore;
import rationale.store.StoredLetter;

/** Keeps an index the image of a store: replays what it lacks, rebuilds what it has lost. */
public final class IndexSync implements IndexUpdate {
  private static final Logger LOG = LoggerFactory.getLogger(IndexSync.class);
  private static final int BATCH = 500;

  private final IndexGenerations generations;
  private final LostLetters lost;

  /**
   * Whether an import could not go on writing it, so that it may be damaged where nobody looked.
   */
  private volatile boolean distrusted;

  /** The index in {@code folder}; whoever changes it holds the repository. */
  public IndexSync(Path folder) {
    this.generations = new IndexGenerations(folder);
    this.lost = new LostLetters(generations, folder.resolveSibling(LostLetters.FILE));
  }

  /** Whether the published generation holds what the store holds. */
  public boolean isCurrent(DecisionStore store) {
    var revision = revision(generations.current());
    return revision.isPresent() && revision.getAsLong() == store.revision();
  }

  private static OptionalLong revision(Optional<Path> generation) {
    return generation.map(DecisionIndexWriter::committedRevision).orElse(OptionalLong.empty());
  }

  @Override
  public void replay(DecisionStore store) {
    var current = generations.current();
    var revision = revision(current);
    generations.deleteOthers(); // what a killed rebuild had begun
    if (current.isEmpty() || revision.isEmpty() || isDamaged()) {
      rebuild(store);
    } else if (revision.getAsLong() > store.revision()) {
      LOG.warn(
          "the index is at revision {}, the database at {}: a backup was restored, or the last"
              + " batches are lost and their files must be imported again; the index is built anew",
          revision.getAsLong(),
          store.revision());
      lost.keep(store);
      rebuild(store);
    } else if (revision.getAsLong() < store.revision()) {
      replayOrRebuild(store, current.get(), revision.getAsLong());
    }
  }

  @Override
  public Follower follow(DecisionStore store) {
    return generations
        .current()
        .<Follower>map(generation -> followed(generation, store))
        .orElseGet(() -> IndexUpdate.super.follow(store));
  }

  private IndexFollower followed(Path generation, DecisionStore store) {
    return new IndexFollower(generation, store.revision(), () -> distrusted = true);
  }

  /**
   * Reads an index that is distrusted to its last byte: a merge meets damage that opening passes.
   */
  private boolean isDamaged() {
    boolean damaged = distrusted && !generations.isSound();
    distrusted = false;
    return damaged;
  }

  private void replayOrRebuild(DecisionStore store, Path generation, long since) {
    try {
      replay(store, generation, since);
    } catch (IndexException damaged) {
      LOG.warn("the index is built anew: {}", damaged.getMessage());
      rebuild(store);
    }
  }

  private static void replay(DecisionStore store, Path generation, long since) {
    try (var writer = DecisionIndexWriter.open(generation);
        var indexers = Indexers.ofAllCores();
        var putting =
            new Stage<List<StoredLetter>>(
                "index-writer", batch -> indexers.put(writer, batch), () -> {})) {
      store.removedSince(since).forEach(writer::remove);
      long revision = store.forEachLetterSince(since, BATCH, putting::put);
      putting.finish();
      writer.commit(revision);
    }
  }

  /** Builds a generation from the whole store and swaps it in; readers go on with the old one. */
  public void rebuild(DecisionStore store) {
    generations.deleteOthers(); // what a killed one had begun, before it takes room again
    var fresh = generations.startNew();
    boolean published = false;
    try {
      replay(store, fresh, 0);
      generations.publish(fresh);
      published = true;
    } finally {
      if (!published) {
        generations.discard(fresh);
      }
    }
    generations.deleteOthers();
  }
}
