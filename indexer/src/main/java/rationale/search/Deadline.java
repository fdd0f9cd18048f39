package rationale.search;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The moment at which whoever asks no longer wants to wait. What this thread searches after it ends
 * in {@link SearchTooLong}; from {@link #in} until it is closed.
 */
public final class Deadline implements AutoCloseable {
  private static final ThreadLocal<@Nullable Deadline> CURRENT = new ThreadLocal<>();

  private final Duration time;
  private long end;

  private Deadline(Duration time) {
    this.time = time;
    begin();
  }

  private void begin() {
    end = System.nanoTime() + time.toNanos();
  }

  /** Gives what this thread searches from now on so much time altogether. */
  public static Deadline in(Duration time) {
    var deadline = new Deadline(time);
    CURRENT.set(deadline);
    return deadline;
  }

  /**
   * What {@code work} finds, however long that takes: it is for others as well, and must not end
   * with the time of whoever asks first.
   */
  public static <T> T without(Supplier<T> work) {
    var deadline = CURRENT.get();
    CURRENT.remove();
    try {
      return work.get();
    } finally {
      if (deadline != null) {
        CURRENT.set(deadline);
      }
    }
  }

  /** Gives what follows the whole time again; nothing where there is no deadline. */
  static void renew() {
    var deadline = CURRENT.get();
    if (deadline != null) {
      deadline.begin();
    }
  }

  /**
   * Goes on where there is time left, or no deadline.
   *
   * @throws SearchTooLong where the time is over
   */
  static void check() {
    var deadline = CURRENT.get();
    if (deadline != null && System.nanoTime() - deadline.end > 0) {
      throw new SearchTooLong();
    }
  }

  /** The check in the form that Lucene asks between stretches of documents. */
  static boolean isOver() {
    check(); // thrown, not answered: Lucene would go on with what it has as if it were all
    return false;
  }

  @Override
  public void close() {
    CURRENT.remove();
  }
}
