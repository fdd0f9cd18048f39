package rationale.web;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts what each client does in a minute, and all clients together; for many threads. */
final class RateLimit {
  private static final Duration WINDOW = Duration.ofMinutes(1);

  /** So many clients are told apart; beyond, those who came first are forgotten. */
  private static final int CLIENTS = 10_000;

  private final int ofOne;
  private final int ofAll;
  private final InstantSource clock;
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private int all;
  private long began;

  /**
   * @param ofOne times that one client may in a minute
   * @param ofAll times that all together may
   */
  RateLimit(int ofOne, int ofAll, InstantSource clock) {
    this.ofOne = ofOne;
    this.ofAll = ofAll;
    this.clock = clock;
    this.began = clock.millis();
  }

  /** How long {@code client} must wait; empty where it need not. */
  synchronized Optional<Duration> wait(String client) {
    turn();
    boolean over = all >= ofAll || counts.getOrDefault(client, 0) >= ofOne;
    return over
        ? Optional.of(Duration.ofMillis(began + WINDOW.toMillis() - clock.millis()).plusSeconds(1))
        : Optional.empty();
  }

  /** Counts one more of {@code client}. */
  synchronized void count(String client) {
    turn();
    all++;
    counts.merge(client, 1, Integer::sum);
    if (counts.size() > CLIENTS) {
      counts.remove(counts.keySet().iterator().next());
    }
  }

  private void turn() {
    if (clock.millis() - began >= WINDOW.toMillis()) {
      began = clock.millis();
      all = 0;
      counts.clear();
    }
  }
}
