package rationale.web;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rationale.search.DecisionSearch;

/** Lets a search follow what imports commit while it is in use, a second behind at most. */
public final class IndexFollower implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("index-follower").factory());

  private volatile boolean failing;

  private IndexFollower() {}

  /** Follows until closed. */
  public static IndexFollower follow(DecisionSearch search) {
    var follower = new IndexFollower();
    var _ =
        follower.clock.scheduleWithFixedDelay(
            () -> follower.reopen(search), 1, 1, TimeUnit.SECONDS);
    return follower;
  }

  /** Whether the index could be read when it was last looked at. */
  public boolean isFollowing() {
    return !failing;
  }

  /** A failure now may be over in a second, so it must not end the following; it is told once. */
  private void reopen(DecisionSearch search) {
    try {
      search.reopen();
      failing = false;
    } catch (RuntimeException | VirtualMachineError e) {
      if (!failing) {
        LOG.warn("cannot follow the index; searches go on with what they have", e);
      }
      failing = true;
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
