package rationale.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Counts what each client does in a minute, and all clients together; for many threads. */
final class RateLimit {
  private static final Duration WINDOW = Duration.ofMinutes(1);

  private final int ofOne;
  private final int ofAll;
  private final LongSupplier nanos;
  private final Map<String, Integer> counts = new HashMap<>();
  private int all;
  private long began;

  /**
   * @param ofOne times that one client may in a minute
   * @param ofAll times that all together may; so many clients at most are told apart
   * @param nanos a clock that is never set, in nanoseconds
   */
  RateLimit(int ofOne, int ofAll, LongSupplier nanos) {
    this.ofOne = ofOne;
    this.ofAll = ofAll;
    this.nanos = nanos;
    this.began = nanos.getAsLong();
  }

  /** How long {@code client} must wait; empty where it need not. */
  synchronized Optional<Duration> wait(String client) {
    turn();
    boolean over = all >= ofAll || counts.getOrDefault(client, 0) >= ofOne;
    return over
        ? Optional.of(WINDOW.minusNanos(nanos.getAsLong() - began).plusSeconds(1))
        : Optional.empty();
  }

  /** Counts one more of {@code client}. */
  synchronized void count(String client) {
    turn();
    all++;
    counts.merge(client, 1, Integer::sum);
  }

  private void turn() {
    if (nanos.getAsLong() - began >= WINDOW.toNanos()) {
      began = nanos.getAsLong();
      all = 0;
      counts.clear();
    }
  }
}
