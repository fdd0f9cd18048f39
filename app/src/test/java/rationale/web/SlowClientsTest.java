package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What becomes of connections whose clients hardly move. */
class SlowClientsTest {
  private static final Duration GRACE = Duration.ofMillis(800);
  private static final Serving SHORT =
      TestServer.UNHURRIED.under(
          Limits.USUAL
              .finishingWithin(Duration.ZERO)
              .withClients(6, Duration.ofSeconds(3), GRACE, 1_000));

  /** Sends {@code text} once, then one more byte now and then; the bytes that went through. */
  private static int trickle(RawClient client, String text) throws Exception {
    client.send(text);
    for (int sent = 0; sent < 200; sent++) {
      try {
        client.send("a");
      } catch (SocketException closed) {
        return sent;
      }
      Thread.sleep(50);
    }
    return 200;
  }

  @Test
  void whoSendsHeadersAByteAtATimeIsDropped() throws Exception {
    try (var server = TestServer.ofSamples(SHORT);
        var client = new RawClient(server)) {
      assertThat(trickle(client, "GET /search HTTP/1.1\r\nHost: x\r\nX-Slow: ")).isLessThan(100);
    }
  }

  @Test
  void whoSendsAFormAByteAtATimeIsDropped() throws Exception {
    try (var server = TestServer.ofSamples(SHORT);
        var client = new RawClient(server)) {
      var form =
          "POST /lookup HTTP/1.1\r\nHost: x\r\nContent-Length: 9999\r\n"
              + "Content-Type: application/x-www-form-urlencoded\r\n\r\ncases=";
      assertThat(trickle(client, form)).isLessThan(100);
    }
  }

  @Test
  void whoStopsReadingIsDropped() throws Exception {
    try (var server = TestServer.ofSamples(SHORT);
        var client = new RawClient(server, 4_096)) {
      int exports = 1 + 40_000_000 / server.get("/export.ndjson?text=1").body().length();
      client.send("GET /export.ndjson?text=1 HTTP/1.1\r\nHost: x\r\n\r\n".repeat(exports));
      assertThat(new String(client.in().readNBytes(15), StandardCharsets.US_ASCII))
          .isEqualTo("HTTP/1.1 200 OK");
      Thread.sleep(5 * GRACE.toMillis());
      assertThat(rest(client)).isLessThan(30_000_000);
    }
  }

  @Test
  void whoReadsSlowlyButSteadilyIsNot() throws Exception {
    try (var server = TestServer.ofSamples(SHORT);
        var client = new RawClient(server, 32_768)) {
      int exports = 1 + 10_000_000 / server.get("/export.ndjson?text=1").body().length();
      client.send("GET /export.ndjson?text=1 HTTP/1.1\r\nHost: x\r\n\r\n".repeat(exports));
      for (int read = 0; read < 50; read++) { // for three seconds, 200 kB each
        assertThat(client.in().readNBytes(12_000)).hasSize(12_000);
        Thread.sleep(60);
      }
    }
  }

  /** The bytes that still come until the connection breaks off. */
  private static long rest(RawClient client) throws IOException {
    long rest = 0;
    try {
      for (int got = 0; got >= 0; got = client.in().read(new byte[1 << 16])) {
        rest += got;
      }
    } catch (SocketException reset) {
      return rest;
    }
    return rest;
  }

  @Test
  void whoAsksNothingForAWhileIsNot() throws Exception {
    try (var server = TestServer.ofSamples(SHORT);
        var client = new RawClient(server)) {
      client.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
      Thread.sleep(3 * GRACE.toMillis());
      client.send("GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
      assertThat(client.answer().body()).endsWith("ok\n").contains("200 OK");
    }
  }

  @Test
  void aConnectionOnWhichNothingMovesIsClosed() throws Exception {
    try (var server = TestServer.ofSamples(SHORT);
        var client = new RawClient(server)) {
      long before = System.nanoTime();
      assertThat(client.in().read()).isEqualTo(-1);
      assertThat(Duration.ofNanos(System.nanoTime() - before))
          .isBetween(Duration.ofSeconds(2), Duration.ofSeconds(15));
    }
  }

  @Test
  void moreConnectionsThanMayBeWaitUntilOneCloses() throws Exception {
    try (var server = TestServer.ofSamples(SHORT)) {
      var others = new RawClient[6];
      for (int at = 0; at < others.length; at++) {
        others[at] = new RawClient(server);
        others[at].send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
        assertThat(others[at].in().read()).isEqualTo('H');
      }
      var last =
          CompletableFuture.supplyAsync(() -> {
            try {
              return RawClient.answer(
                  server, "GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            } catch (IOException e) {
              throw new AssertionError(e);
            }
          });
      Thread.sleep(500);
      assertThat(last).isNotDone();
      for (var other : others) {
        other.close();
      }
      assertThat(last.join().status()).isEqualTo(200);
    }
  }
}
