package rationale.web;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the server takes on, and how long it waits, before it says no.
 *
 * @param connections open connections; more wait to be accepted
 * @param idle a connection on which nothing moves for so long is closed
 * @param grace within each such stretch of waiting for a client, {@code slowest} must be kept
 * @param slowest bytes a second that a client must send or take while it is waited for
 * @param lanes what may run side by side of each kind of request
 * @param shutdown what runs when the server is stopped has so long to finish; 0 ends it at once
 */
public record Limits(
    int connections,
    Duration idle,
    Duration grace,
    int slowest,
    Map<Lane, Bound> lanes,
    Duration shutdown) {

  /** What an ordinary machine takes. */
  public static final Limits USUAL =
      new Limits(
          1_000,
          Duration.ofSeconds(30),
          Duration.ofSeconds(10),
          1_000,
          Map.of(
              Lane.PAGES, new Bound(8, 64, Duration.ofSeconds(3), Duration.ofSeconds(15)),
              Lane.ANALYSES, new Bound(2, 16, Duration.ofSeconds(5), Duration.ofSeconds(60)),
              Lane.DOWNLOADS, new Bound(4, 16, Duration.ofSeconds(5), Duration.ofSeconds(60)),
              Lane.ORIGINALS, new Bound(8, 32, Duration.ofSeconds(5), Duration.ZERO),
              Lane.FORMS, new Bound(16, 16, Duration.ofSeconds(5), Duration.ofSeconds(90)),
              Lane.UPLOADS, new Bound(1, 4, Duration.ofSeconds(30), Duration.ZERO)),
          Duration.ofSeconds(20));

  /** Bytes of a request's line and headers together. */
  static final int HEADER_BYTES = 16 << 10;

  /** Parameters that an address may have: more than any form of ours has. */
  static final int PARAMETERS = 500;

  /** Fields that a form may have: those of a basket twice over, and then some. */
  static final int FIELDS = 5_000;

  /**
   * What may run of one kind.
   *
   * @param atOnce so many side by side
   * @param waiting so many more may wait for a place
   * @param patience none waits longer than this
   * @param time the searching of one ends after this, of an export each stretch of it; 0 where it
   *     may go on
   */
  public record Bound(int atOnce, int waiting, Duration patience, Duration time) {}

  public Limits {
    lanes = Map.copyOf(lanes);
  }

  /** The bound of {@code lane}. */
  public Bound bound(Lane lane) {
    return lanes.getOrDefault(lane, new Bound(1, 0, Duration.ZERO, Duration.ZERO));
  }

  /** The most that can be at work at once, of all kinds together. */
  int atOnce() {
    return lanes.values().stream().mapToInt(Bound::atOnce).sum();
  }

  /** The same with another bound of {@code lane}. */
  public Limits with(Lane lane, Bound bound) {
    var changed = new EnumMap<Lane, Bound>(lanes);
    changed.put(lane, bound);
    return new Limits(connections, idle, grace, slowest, changed, shutdown);
  }

  /** The same with other bounds of clients. */
  Limits withClients(int most, Duration idleFor, Duration graceFor, int bytesASecond) {
    return new Limits(most, idleFor, graceFor, bytesASecond, lanes, shutdown);
  }

  /** The same with so many connections. */
  public Limits connecting(int most) {
    return new Limits(most, idle, grace, slowest, lanes, shutdown);
  }

  /** The same with another time to finish in. */
  public Limits finishingWithin(Duration time) {
    return new Limits(connections, idle, grace, slowest, lanes, time);
  }
}
