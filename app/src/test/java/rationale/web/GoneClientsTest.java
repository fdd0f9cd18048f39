package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rationale.web.Limits.Bound;

/** What becomes of work whose client has left. */
class GoneClientsTest {
  private static final int SENT = 40_000_000;

  private static TestServer server;

  /** A server that answers one page, and one export, at a time. */
  @BeforeAll
  static void start() {
    var one = new Bound(1, 20, Duration.ofSeconds(60), Duration.ofSeconds(20));
    var limits =
        Limits.USUAL.finishingWithin(Duration.ZERO).with(Lane.PAGES, one).with(Lane.DOWNLOADS, one);
    server = TestServer.ofSamples(Serving.USUAL.under(limits));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** How many exports were begun and are over. */
  private static int exported() {
    return server
        .metrics()
        .text()
        .lines()
        .filter(line -> line.startsWith("rationale_http_requests_seconds_count{"))
        .filter(line -> line.contains("route=\"/export.ndjson\""))
        .mapToInt(line -> (int) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  @Test
  void anExportEndsWhereItIsAndThoseBehindItDoNotBegin() throws Exception {
    int exports = 1 + SENT / server.get("/export.ndjson?text=1").body().length();
    try (var client = new RawClient(server, 4_096)) {
      client.send("GET /export.ndjson?text=1 HTTP/1.1\r\nHost: x\r\n\r\n".repeat(exports));
      assertThat(new String(client.in().readNBytes(15), StandardCharsets.US_ASCII))
          .isEqualTo("HTTP/1.1 200 OK");
    }
    assertThat(server.get("/export.csv").statusCode()).as("the place is free").isEqualTo(200);
    int over = exported();
    assertThat(over).isBetween(0, exports / 2);
    assertThat(server.get("/export.csv").statusCode()).isEqualTo(200);
    // the one that ran is counted just after it has given its place back
    assertThat(exported()).as("no other has begun").isBetween(over, over + 1);
  }

  @Test
  void aSearchGivesItsPlaceBack() throws Exception {
    for (int client = 0; client < 5; client++) {
      try (var leaving = new RawClient(server)) {
        leaving.send("GET /search?q=a*+w%2F50+b* HTTP/1.1\r\nHost: x\r\n\r\n");
      }
    }
    assertThat(server.get("/search?q=pain").statusCode()).isEqualTo(200);
  }
}
