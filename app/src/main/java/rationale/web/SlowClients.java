package rationale.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Closes connections whose clients are waited for and hardly move: who sends a request, or takes
 * its answer, a few bytes at a time. Time in which the server itself works does not count.
 *
 * <p>Idle timeouts begin anew with every byte, and the server's own data rates are asked only when
 * something is written; neither ends a client that sends one byte of its headers every second.
 *
 * <p>When the server is being stopped, connections between two requests are closed at once.
 */
final class SlowClients extends AbstractLifeCycle {
  private static final int LOOKS = 10;

  private final ServerConnector connector;
  private final Duration grace;
  private final int slowest;
  private final Map<EndPoint, Patience> waited = new HashMap<>();
  private Scheduler.@Nullable Task next;

  /** Watches the connections of {@code connector} while it runs. */
  SlowClients(ServerConnector connector, Limits limits) {
    this.connector = connector;
    this.grace = limits.grace();
    this.slowest = limits.slowest();
  }

  @Override
  protected void doStart() {
    schedule();
  }

  @Override
  protected void doStop() {
    if (next != null) {
      next.cancel();
    }
  }

  private void schedule() {
    long pause = grace.toMillis() / LOOKS;
    next = connector.getScheduler().schedule(this::look, pause, TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      closeSlow();
    } finally {
      if (isRunning()) {
        schedule();
      }
    }
  }

  private void closeSlow() {
    var open = new HashSet<>(connector.getConnectedEndPoints());
    waited.keySet().retainAll(open);
    long now = System.nanoTime();
    for (var client : open) {
      var connection = client.getConnection();
      if (connection != null && isOver(client, connection, now)) {
        client.close();
      }
    }
  }

  private boolean isOver(EndPoint client, Connection connection, long now) {
    var patience = waited.computeIfAbsent(client, _ -> new Patience());
    return patience.isOver(client, connection, now)
        // what runs may finish; who might yet ask would only hold up the end
        || (connector.isShutdown() && patience.isBetweenRequests(client, connection));
  }

  /** How long one client has been waited for, and how far it came meanwhile. */
  private final class Patience {
    private long messages = -1;
    private long bytesBefore;
    private long movedBefore;
    private long seen = System.nanoTime();
    private long waitedFor;

    boolean isOver(EndPoint client, Connection connection, long now) {
      long known = connection.getMessagesIn() + connection.getMessagesOut();
      long moved = connection.getBytesIn() + connection.getBytesOut();
      if (known != messages) {
        messages = known;
        bytesBefore = connection.getBytesIn();
        begin(moved);
      }
      if (isWaiting(client, connection)) {
        waitedFor += now - seen;
      }
      seen = now;
      if (waitedFor < grace.toNanos()) {
        return false;
      }
      double rate = (moved - movedBefore) / (waitedFor / 1e9);
      begin(moved);
      return rate < slowest;
    }

    private void begin(long moved) {
      movedBefore = moved;
      waitedFor = 0;
    }

    /** Not for a client between two requests: that it sends none is no fault of it. */
    private boolean isWaiting(EndPoint client, Connection connection) {
      if (!(client instanceof AbstractEndPoint end)) {
        return false;
      }
      return end.getWriteFlusher().isPending() || (end.isFillInterested() && isMidway(connection));
    }

    private boolean isMidway(Connection connection) {
      return connection.getMessagesIn() > connection.getMessagesOut()
          || connection.getBytesIn() > bytesBefore;
    }

    boolean isBetweenRequests(EndPoint client, Connection connection) {
      return client instanceof AbstractEndPoint end
          && end.isFillInterested()
          && !end.getWriteFlusher().isPending()
          && !isMidway(connection);
    }
  }
}
