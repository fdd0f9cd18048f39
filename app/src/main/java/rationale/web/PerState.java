package rationale.web;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rationale.search.Deadline;

/**
 * Something that is the same as long as what it is found from is in the same state. Whoever asks
 * while it is being found waits for it, so that many at once cost no more than one.
 *
 * <p>What takes long is found in the background once the state has changed; readers are meanwhile
 * given what held for the state before, whole.
 */
final class PerState<T> {
  /** What takes longer than this is not found while a reader waits, if there is an older one. */
  static final Duration QUICK = Duration.ofMillis(100);

  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

  /** Finding takes no more than one part in so many of the time while states change and change. */
  private static final int SHARE = 10;

  private final Supplier<Object> state;
  private final Supplier<T> finder;
  private final @Nullable Background background;
  private final AtomicBoolean coming = new AtomicBoolean();
  private volatile @Nullable Found<T> found;

  /**
   * Finds it when it is first asked for, and again when the state has changed.
   *
   * @param state names the state, like no other by {@code equals}
   */
  PerState(Supplier<Object> state, Supplier<T> finder) {
    this(state, finder, null);
  }

  /** The same; where that takes long, {@code background} does it once there is an older one. */
  PerState(Supplier<Object> state, Supplier<T> finder, @Nullable Background background) {
    this.state = state;
    this.finder = finder;
    this.background = background;
  }

  /**
   * @param took to find it
   * @param at when it was found, by {@link System#nanoTime}
   */
  private record Found<T>(Object state, T value, Duration took, long at) {
    boolean quick() {
      return took.compareTo(QUICK) < 0;
    }

    /** How long to wait from now before finding the next. */
    Duration pause() {
      var pause = took.multipliedBy(SHARE);
      var kept = pause.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : pause;
      var left =
          (kept.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : kept)
              .minusNanos(System.nanoTime() - at);
      return left.isNegative() ? Duration.ZERO : left;
    }
  }

  T get() {
    var known = found;
    if (known == null) {
      return find();
    }
    if (known.state.equals(state.get())) {
      return known.value;
    }
    if (background == null || known.quick()) {
      return find();
    }
    findLater(background, known.pause());
    return known.value;
  }

  /** Finds it in the background, so that the first reader need not wait. */
  void ahead() {
    if (background != null && found == null) {
      findLater(background, Duration.ZERO);
    }
  }

  /** Finds it again in the background where that takes long; to be told of a change of state. */
  void changed() {
    var known = found;
    if (background != null && known != null && !known.quick()) {
      findLater(background, known.pause());
    }
  }

  private void findLater(Background later, Duration delay) {
    if (coming.compareAndSet(false, true)) {
      later.after(
          delay,
          () -> {
            coming.set(false); // what changes from here on is for the next
            find();
          });
    }
  }

  private synchronized T find() {
    // the state first: what is found after it may be newer and is then found again, never older
    var now = state.get();
    var known = found;
    if (known == null || !known.state.equals(now)) {
      long begun = System.nanoTime();
      var value = Deadline.without(finder);
      long ended = System.nanoTime();
      known = new Found<>(now, value, Duration.ofNanos(ended - begun), ended);
      found = known;
    }
    return known.value;
  }
}
