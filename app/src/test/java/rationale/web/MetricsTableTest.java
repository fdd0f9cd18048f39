package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import rationale.watch.Holding;
import rationale.watch.ImportStage;
import rationale.watch.Metrics;
import rationale.watch.MetricsServer;
import rationale.watch.Rejection;

/** What Prometheus reads, and whether docs/operation.md tells all of it and nothing else. */
class MetricsTableTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(rationale_\\w+)` \\| (\\w+) \\|");
  private static final Pattern TYPE = Pattern.compile("(?m)^# TYPE (rationale_\\w+) (\\w+)$");

  @Test
  void tellsEveryMetricWithItsKind() throws IOException {
    try (var metrics = everyKind()) {
      var told = new TreeSet<String>();
      TYPE.matcher(metrics.text())
          .results()
          .filter(type -> !type.group(1).endsWith("_max")) // comes with each histogram and summary
          .forEach(type -> told.add(type.group(1) + " " + type.group(2)));
      var documented = new TreeSet<String>();
      ROW.matcher(Files.readString(Path.of("../docs/operation.md")))
          .results()
          .forEach(row -> documented.add(row.group(1) + " " + row.group(2)));
      assertThat(documented).isEqualTo(told);
    }
  }

  @Test
  void standsOnAPortOfItsOwnAndAnswersNothingElse() throws IOException, InterruptedException {
    try (var metrics = everyKind();
        var server = MetricsServer.start("127.0.0.1", 0, metrics);
        var client = HttpClient.newHttpClient()) {
      var answer = ask(client, server, "GET", "/metrics");
      assertThat(answer.body()).contains("rationale_letters 2.0");
      assertThat(answer.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain; version=0.0.4"));
      assertThat(ask(client, server, "GET", "/metrics/x").statusCode()).isEqualTo(404);
      assertThat(ask(client, server, "GET", "/").statusCode()).isEqualTo(404);
      assertThat(ask(client, server, "DELETE", "/metrics").statusCode()).isEqualTo(405);
    }
  }

  @Test
  void whoSendsHalfARequestKeepsNobodyWaiting() throws IOException, InterruptedException {
    try (var metrics = everyKind();
        var server = MetricsServer.start("127.0.0.1", 0, metrics);
        var half = new Socket(InetAddress.getLoopbackAddress(), server.port());
        var client = HttpClient.newHttpClient()) {
      half.getOutputStream().write('G');
      half.getOutputStream().flush();
      Thread.sleep(200); // until it is being read
      assertThat(ask(client, server, "GET", "/metrics").statusCode()).isEqualTo(200);
      half.setSoTimeout(20_000);
      assertThat(half.getInputStream().read()).isEqualTo(-1); // it is given up
    }
  }

  private static HttpResponse<String> ask(
      HttpClient client, MetricsServer server, String method, String path)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build(),
        BodyHandlers.ofString());
  }

  /** Metrics of a server to which everything has happened once. */
  private static Metrics everyKind() {
    var metrics = new Metrics();
    metrics.answered("GET", "/search", 200, Duration.ofMillis(3), 99);
    metrics.rejected(Rejection.OVERLOAD);
    metrics.failed(new IllegalStateException());
    metrics.searched(Duration.ofMillis(2), 1_234);
    metrics.imported(1, 0, 2, 1, Map.of(ImportStage.KEEP, Duration.ofSeconds(1)));
    metrics.follow(() -> new Holding(2, 5, 9, 8, 1, Instant.now()));
    metrics.follow(() -> true);
    return metrics;
  }
}
