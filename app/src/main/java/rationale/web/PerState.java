package rationale.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is the same as long as what it is found from is in the same state. Whoever asks
 * while it is being found waits for it, so that many at once cost no more than one.
 */
final class PerState<T> {
  private final Supplier<Object> state;
  private final Supplier<T> finder;
  private volatile @Nullable Found<T> found;

  /**
   * Finds it when it is first asked for, and again when the state has changed.
   *
   * @param state names the state, like no other by {@code equals}
   */
  PerState(Supplier<Object> state, Supplier<T> finder) {
    this.state = state;
    this.finder = finder;
  }

  private record Found<T>(Object state, T value) {}

  T get() {
    var known = found;
    return known != null && known.state.equals(state.get()) ? known.value : find();
  }

  private synchronized T find() {
    // the state first: what is found after it may be newer and is then found again, never older
    var now = state.get();
    var known = found;
    if (known == null || !known.state.equals(now)) {
      known = new Found<>(now, finder.get());
      found = known;
    }
    return known.value;
  }
}
