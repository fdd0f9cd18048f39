package rationale.importing;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rationale.index.DecisionIndexWriter;
import rationale.index.IndexException;
import rationale.store.BatchResult;

/**
 * Puts the letters of an import into one generation of the index as the store has just saved them,
 * without reading them again, and commits every few seconds: each commit takes a flush of the disk,
 * and leaves a segment to be merged. A commit names the revision it holds, so that an import that
 * is killed before it is replayed from the store.
 */
final class IndexFollower implements IndexUpdate.Follower {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
  private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(5);

  private final Path generation;
  private final Indexers indexers = Indexers.ofHalfTheCores();
  private final Runnable failure;
  private long revision;
  private long committed;
  private long lastCommit = System.nanoTime();
  private @Nullable DecisionIndexWriter writer;
  private boolean broken;

  /**
   * Follows in {@code generation}, which holds {@code revision}.
   *
   * @param failure told when it cannot go on
   */
  IndexFollower(Path generation, long revision, Runnable failure) {
    this.generation = generation;
    this.failure = failure;
    this.revision = revision;
    this.committed = revision;
  }

  @Override
  public void take(BatchResult saved) {
    if (broken || saved.revision() <= revision) {
      return;
    }
    try {
      var opened = open();
      saved.removed().forEach(opened::remove);
      indexers.put(opened, saved.written());
      revision = saved.revision();
      commitIfDue();
    } catch (IndexException failed) {
      giveUp(failed);
    }
  }

  @Override
  public void rest() {
    if (!broken) {
      try {
        commitIfDue();
      } catch (IndexException failed) {
        giveUp(failed);
      }
    }
  }

  private void commitIfDue() {
    if (System.nanoTime() - lastCommit >= BETWEEN_COMMITS.toNanos()) {
      commit();
    }
  }

  private void commit() {
    if (revision > committed) {
      open().commit(revision);
      committed = revision;
    }
    lastCommit = System.nanoTime();
  }

  private DecisionIndexWriter open() {
    var opened = writer;
    if (opened == null) {
      opened = DecisionIndexWriter.open(generation);
      writer = opened;
    }
    return opened;
  }

  /** The import goes on: the store is the truth, and the replay at its end mends the index. */
  private void giveUp(IndexException failed) {
    LOG.warn("the index does not follow for now: {}", failed.getMessage());
    broken = true;
    failure.run();
    closeWriter();
  }

  @Override
  public void close() {
    if (!broken) {
      try {
        commit();
      } catch (IndexException failed) {
        giveUp(failed);
      }
    }
    closeWriter();
    indexers.close();
  }

  private void closeWriter() {
    var opened = writer;
    writer = null;
    if (opened != null) {
      try {
        opened.close();
      } catch (IndexException failed) {
        LOG.warn("the index was not closed well: {}", failed.getMessage());
      }
    }
  }
}
