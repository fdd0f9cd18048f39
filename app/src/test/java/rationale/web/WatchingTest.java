package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import rationale.TestRepository;
import rationale.page.Templates;
import rationale.store.Repository;
import rationale.watch.Metrics;

/** What the keeper of a server is told of its requests, and what not. */
class WatchingTest {
  private static final String LETTER = "CM19-0900028";
  private static final Logger ALL = (Logger) LoggerFactory.getLogger("rationale");

  @TempDir private static Path folder;
  private static TestServer server;

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeAll
  static void start() {
    var repository = Repository.at(folder);
    TestRepository.importInto(repository, TestRepository.SAMPLES.resolve(LETTER + ".txt"));
    server = new TestServer(repository);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void listen() {
    log.start();
    ALL.addAppender(log);
    TestServer.requestLog().setLevel(Level.INFO);
  }

  @AfterEach
  void listenNoMore() {
    ALL.detachAppender(log);
    TestServer.requestLog().setLevel(Level.WARN);
  }

  /** The line of the log that is as wanted; it is written just after the answer. */
  private String line(Predicate<String> wanted) {
    var end = Instant.now().plusSeconds(10);
    while (Instant.now().isBefore(end)) {
      for (var event : List.copyOf(log.list)) {
        var line = event.getFormattedMessage() + " " + event.getKeyValuePairs();
        if (wanted.test(line)) {
          return line;
        }
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("no such line among " + log.list);
  }

  @Test
  void aLineTellsTheRouteAndNeverWhatWasAsked() {
    server.get("/letters/" + LETTER + "?from=q%3Dknee", "X-Request-Id", "one");
    server.get("/search?q=shoulder", "X-Request-Id", "two");
    assertThat(line(told -> told.contains("\"one\"")))
        .contains("route=\"/letters/{id}\"", "method=\"GET\"", "status=\"200\"", "ms=", "bytes=")
        .doesNotContain(LETTER, "knee", "127.0.0.1");
    assertThat(line(told -> told.contains("\"two\"")))
        .contains("route=\"/search\"")
        .doesNotContain("shoulder");
  }

  @Test
  void whoAsksForItIsToldWhatWasAskedAndByWhom() {
    try (var metrics = new Metrics()) {
      var app = with(new Watch(metrics, true));
      get(app, "/fine?q=shoulder", "X-Request-Id", "three");
      assertThat(line(told -> told.contains("\"three\"")))
          .contains("asked=\"/fine?q=shoulder\"", "client=\"127.0.0.1\"");
      app.stop();
    }
  }

  @Test
  void aRequestKeepsItsIdWhereThatIsHarmless() {
    assertThat(id("a.b-C_9")).isEqualTo("a.b-C_9");
    assertThat(id("two words")).matches("[0-9a-f]{12}");
    assertThat(id("x".repeat(65))).matches("[0-9a-f]{12}");
    assertThat(server.get("/nowhere").headers().firstValue("X-Request-Id")).isPresent();
  }

  private static String id(String given) {
    return server.get("/about", "X-Request-Id", given).headers().firstValue("X-Request-Id").get();
  }

  @Test
  void requestsAreCountedByRouteAndStatusHoweverManyAddressesAreTried() {
    for (var number = 0; number < 20; number++) {
      server.get("/letters/CM18-00000" + (10 + number));
      server.get("/guess" + number);
    }
    assertThat(
            counted(
                "rationale_http_requests_seconds_count", "route=\"/letters/{id}\",status=\"404\""))
        .isGreaterThanOrEqualTo(19); // the last is counted just after its answer
    assertThat(counted("rationale_http_requests_seconds_count", "route=\"none\",status=\"404\""))
        .isGreaterThanOrEqualTo(19);
    assertThat(server.metrics().text()).doesNotContain("guess", "CM18-");
  }

  @Test
  void searchesAreTimedByHowManyDecisionsTheyFind() {
    server.get("/search?q=zebra+crossing&exact=1&words=all");
    server.get("/api/v1/search");
    assertThat(counted("rationale_searches_seconds_count", "hits=\"0\"")).isPositive();
    assertThat(counted("rationale_searches_seconds_count", "hits=\"1\"")).isPositive();
  }

  @Test
  void whatIsHeldIsTold() {
    var text = server.metrics().text();
    assertThat(text)
        .contains("rationale_letters 1.0", "rationale_index_lag 0.0", "rationale_index_behind 0.0")
        .containsPattern("rationale_index_age_seconds \\d")
        .contains("rationale_http_rejections_total{reason=\"overload\"} 0.0")
        .contains("jvm_memory_used_bytes", "process_cpu_usage");
  }

  /** The sum of what is counted under a name with those labels; it comes just after the answer. */
  private static double counted(String name, String labels) {
    var end = Instant.now().plusSeconds(2);
    double sum;
    do {
      sum =
          server
              .metrics()
              .text()
              .lines()
              .filter(line -> line.startsWith(name + "{") && line.contains(labels))
              .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
              .sum();
    } while (sum == 0 && Instant.now().isBefore(end));
    return sum;
  }

  @Test
  void aFaultIsLoggedOnceWithTheIdThatThePageNames() {
    try (var metrics = new Metrics()) {
      var app = with(new Watch(metrics, false));
      var answer = get(app, "/fault", "X-Request-Id", "four");
      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.body()).contains("request four");
      line(told -> told.startsWith("fault ") && told.contains("\"four\""));
      assertThat(metrics.text())
          .contains("rationale_faults_total{kind=\"IllegalStateException\"} 1.0");
      app.stop();
    }
  }

  @Test
  void whatJavaItselfThrowsIsLoggedToo() {
    try (var metrics = new Metrics()) {
      var app = with(new Watch(metrics, false));
      assertThat(get(app, "/deep", "X-Request-Id", "five").statusCode()).isEqualTo(500);
      line(told -> told.startsWith("fault ") && told.contains("\"five\""));
      assertThatThrownBy(() -> get(app, "/download", "X-Request-Id", "six"))
          .isInstanceOf(UncheckedIOException.class);
      line(told -> told.startsWith("fault midway") && told.contains("\"six\""));
      assertThat(metrics.text())
          .contains("rationale_faults_total{kind=\"StackOverflowError\"} 1.0")
          .contains("rationale_faults_total{kind=\"OutOfMemoryError\"} 1.0");
      app.stop();
    }
  }

  /** A watched application some of whose pages fail. */
  private static Javalin with(Watch watch) {
    return Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.startupWatcherEnabled = false;
              new Watching(watch).addTo(config);
              config.routes.get("/fine", context -> context.result("fine"));
              config.routes.get(
                  "/fault",
                  _ -> {
                    throw new IllegalStateException("broken");
                  });
              config.routes.get(
                  "/deep",
                  _ -> {
                    throw new StackOverflowError();
                  });
              config.routes.get(
                  "/download",
                  context ->
                      Download.give(
                          context,
                          out -> {
                            out.write(new byte[1 << 17]);
                            throw new OutOfMemoryError();
                          }));
              new Errors(new Templates()).addTo(config.routes);
            })
        .start("127.0.0.1", 0);
  }

  private static HttpResponse<String> get(Javalin app, String path, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + app.port() + path))
            .headers(headers)
            .timeout(Duration.ofSeconds(20))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
