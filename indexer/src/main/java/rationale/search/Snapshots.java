package rationale.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rationale.index.IndexException;
import rationale.index.IndexGenerations;

/** The states of one index: the newest known, and those that someone still reads from. */
final class Snapshots implements AutoCloseable {
  private static final int TRIES = 3;

  private final Path folder;
  private final HeldSnapshots held;
  private volatile Snapshot current;
  private volatile boolean closed;
  private volatile boolean cutShort;

  /**
   * Opens the published generation under {@code folder}.
   *
   * @throws IndexException where none is published or it cannot be read
   */
  Snapshots(Path folder, InstantSource clock) {
    this.folder = folder;
    this.held = new HeldSnapshots(clock);
    this.current = latest(null);
  }

  private Snapshots(Path folder, InstantSource clock, Snapshot only) {
    this.folder = folder;
    this.held = new HeldSnapshots(clock);
    this.current = only;
  }

  /** The revision of the store that the newest state known comes from. */
  long revision() {
    return current.revision();
  }

  /**
   * The newest state known, for a caller who must close it.
   *
   * @throws IndexException where its files were cut short, as was found when it was last reopened
   */
  Snapshot acquire() {
    if (cutShort) {
      throw cutShort();
    }
    // one that was let go meanwhile has a successor, unless all are closed
    var snapshot = current;
    while (!snapshot.acquire()) {
      checkOpen();
      snapshot = current;
    }
    return snapshot;
  }

  /** The state that {@code place} is in, where it is still held; else the newest. */
  Snapshot acquire(Place place) {
    var newest = acquire();
    if (newest.id().equals(place.snapshot())) {
      return newest;
    }
    var known = held.acquire(place.snapshot());
    known.ifPresent(_ -> newest.close());
    return known.orElse(newest);
  }

  /** Keeps {@code snapshot}, which the caller has acquired, for whoever goes on reading it soon. */
  void hold(Snapshot snapshot) {
    held.hold(snapshot);
  }

  /** The newest state known and no other, held until closed. */
  Snapshots standing() {
    return new Snapshots(folder, held.clock(), acquire());
  }

  /** Goes on with what has been committed or published since; answers whether anything has. */
  synchronized boolean reopen() {
    checkOpen();
    held.expire();
    var before = current;
    var next = latest(before);
    cutShort = next == before && !isWhole(next);
    if (cutShort) {
      throw cutShort();
    }
    if (next == before) {
      return false;
    }
    current = next;
    before.close();
    return true;
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      held.close();
      current.close();
    }
  }

  /** The newest snapshot there is; {@code known} itself where nothing is newer. */
  private Snapshot latest(@Nullable Snapshot known) {
    IndexException failure = null;
    // a generation may be replaced and deleted between reading its name and opening it
    for (var tried = 0; tried < TRIES; tried++) {
      var generation =
          new IndexGenerations(folder)
              .current()
              .orElseThrow(() ->
                  new IndexException(
                      "there is no index in "
                          + folder
                          + ": import letters first, run rationale reindex, or name another"
                          + " data folder with --data"));
      try {
        if (known == null || !known.generation().equals(generation)) {
          return Snapshot.open(generation);
        }
        var newer = known.newer();
        return newer == null ? known : newer;
      } catch (IOException failed) {
        failure = new IndexException("cannot read the index in " + generation, failed);
      }
    }
    throw Objects.requireNonNull(failure);
  }

  private boolean isWhole(Snapshot snapshot) {
    try {
      return snapshot.isWhole();
    } catch (IOException failed) {
      throw new IndexException("cannot read the index in " + folder, failed);
    }
  }

  private IndexException cutShort() {
    return new IndexException(
        "files of the index in " + folder + " were cut short; run rationale reindex");
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("this search is closed");
    }
  }
}
