package rationale.web;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Places for requests of one kind, and a queue before them, served in order. */
final class Places {
  private final Limits.Bound bound;
  private final Semaphore free;
  private final AtomicInteger waiting = new AtomicInteger();

  Places(Limits.Bound bound) {
    this.bound = bound;
    this.free = new Semaphore(bound.atOnce(), true);
  }

  /** Takes a place, waiting for one if that may be; not where the queue or the wait is too long. */
  boolean enter() {
    try {
      return free.tryAcquire(0, TimeUnit.SECONDS) || enterAfterOthers();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean enterAfterOthers() throws InterruptedException {
    try {
      return waiting.incrementAndGet() <= bound.waiting()
          && free.tryAcquire(bound.patience().toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      waiting.decrementAndGet();
    }
  }

  /** Gives the place back that {@link #enter} took. */
  void leave() {
    free.release();
  }
}
