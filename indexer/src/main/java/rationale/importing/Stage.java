package rationale.importing;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One step of an import with a thread of its own, which takes what comes in its order while the
 * step before goes on with the next. Little may wait before it: who is faster waits for who is
 * slower.
 */
final class Stage<T> implements AutoCloseable {
  private static final int WAITING = 1;
  private static final Duration QUIET = Duration.ofSeconds(1);
  private static final long LOOK_MILLIS = 100;

  private final BlockingQueue<T> waiting = new ArrayBlockingQueue<>(WAITING);
  private final Consumer<T> work;
  private final Runnable quiet;
  private final Thread thread;
  private volatile boolean last;
  private volatile @Nullable Throwable failure;

  /**
   * A stage that is at work from now on.
   *
   * @param work what it does with each thing
   * @param quiet what it does whenever nothing has come for a second
   */
  Stage(String name, Consumer<T> work, Runnable quiet) {
    this.work = work;
    this.quiet = quiet;
    this.thread = Thread.ofPlatform().daemon().name(name).start(this::run);
  }

  /** Hands {@code thing} over; waits where too much is waiting; fails as the stage has failed. */
  void put(T thing) {
    try {
      while (!waiting.offer(thing, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        rethrow();
      }
      rethrow();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** Waits until everything handed over is done; fails as the stage has failed. */
  void finish() {
    last = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    rethrow();
  }

  /** Ends the thread when it has done what it is doing; nothing else is done. */
  @Override
  public void close() {
    waiting.clear();
    last = true;
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException again) {
        interrupted = true; // what the thread uses is closed next, so it must have ended
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      long idleSince = System.nanoTime();
      while (true) {
        boolean noMore = last; // looked at before the queue, to which nothing is added after it
        var next = waiting.poll(noMore ? 0 : LOOK_MILLIS, TimeUnit.MILLISECONDS);
        if (next != null) {
          work.accept(next);
          idleSince = System.nanoTime();
        } else if (noMore) {
          return;
        } else if (System.nanoTime() - idleSince > QUIET.toNanos()) {
          quiet.run();
          idleSince = System.nanoTime();
        }
      }
    } catch (InterruptedException | RuntimeException | Error e) {
      failure = e;
    }
  }

  private void rethrow() {
    switch (failure) {
      case null -> {}
      case RuntimeException known -> throw known;
      case Error known -> throw known;
      case Throwable other -> throw new IllegalStateException(other);
    }
  }

  private static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("the import was interrupted", e);
  }
}
