package rationale.search;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The states of the index from which someone reads stretch by stretch, each held open for some
 * minutes after its last stretch, so that scores do not shift under the reader.
 *
 * <p>States share what has not changed between them, so that holding one costs little; still no
 * more than a few are held, those used last.
 */
final class HeldSnapshots implements AutoCloseable {
  static final Duration LEASE = Duration.ofMinutes(15);
  private static final int MOST = 16;

  private final InstantSource clock;
  // the least recently used first
  private final Map<String, Held> held = new LinkedHashMap<>(MOST, 0.75f, true);

  HeldSnapshots(InstantSource clock) {
    this.clock = clock;
  }

  InstantSource clock() {
    return clock;
  }

  private record Held(Snapshot snapshot, Instant used) {}

  /** Holds {@code snapshot}, which the caller has acquired, from now on. */
  synchronized void hold(Snapshot snapshot) {
    var known = held.get(snapshot.id());
    if (known != null || snapshot.acquire()) {
      var kept = known == null ? snapshot : known.snapshot();
      held.put(snapshot.id(), new Held(kept, clock.instant()));
    }
    if (held.size() > MOST) {
      letGo(held.keySet().iterator().next());
    }
  }

  /** The snapshot of that id, acquired for the caller; empty where it is no longer held. */
  synchronized Optional<Snapshot> acquire(String id) {
    return Optional.ofNullable(held.get(id)).map(Held::snapshot).filter(Snapshot::acquire);
  }

  /** Lets go of what no one has read from for the length of the lease. */
  synchronized void expire() {
    var oldest = clock.instant().minus(LEASE);
    var over =
        held.entrySet().stream().filter(each -> each.getValue().used().isBefore(oldest)).toList();
    over.forEach(each -> letGo(each.getKey()));
  }

  @Override
  public synchronized void close() {
    held.values().forEach(each -> each.snapshot().close());
    held.clear();
  }

  private void letGo(String id) {
    var gone = held.remove(id);
    if (gone != null) {
      gone.snapshot().close();
    }
  }
}
