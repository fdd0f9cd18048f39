package rationale.web;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.javalin.Javalin;
import io.javalin.http.HandlerType;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.slf4j.LoggerFactory;
import rationale.TestRepository;
import rationale.page.Templates;
import rationale.search.DecisionSearch;
import rationale.store.DecisionStore;
import rationale.store.Redaction;
import rationale.store.Repository;
import rationale.watch.Metrics;

/** The application over a repository on a free port, and a client for it. */
public final class TestServer implements AutoCloseable {
  /** As usual, but a server that is stopped waits for nobody. */
  static final Serving UNHURRIED = Serving.USUAL.under(Limits.USUAL.finishingWithin(Duration.ZERO));

  static {
    requestLog().setLevel(Level.WARN); // a line for each request would hide what else is told
  }

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Repository repository;
  private final DecisionStore store;
  private final DecisionSearch search;
  private final Metrics metrics = new Metrics();
  private final Javalin app;
  private final int port;

  /** The one server over the sample letters for tests that only read; it ends with all tests. */
  public static TestServer ofSamples() {
    return Samples.SERVER;
  }

  /** Another server over the same, for tests of how it is served; must be closed. */
  static TestServer ofSamples(Serving serving) {
    return new TestServer(Samples.SERVER.repository, serving);
  }

  private static final class Samples {
    static final TestServer SERVER = start();

    private static TestServer start() {
      try {
        var folder = Files.createTempDirectory("samples");
        var server = new TestServer(TestRepository.ofSamples(folder));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder)));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void end(TestServer server, Path folder) {
      server.close();
      try (var files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public TestServer(Repository repository) {
    this(repository, Redaction.KEPT);
  }

  TestServer(Repository repository, Redaction redaction) {
    this(repository, redaction, UNHURRIED);
  }

  TestServer(Repository repository, Serving serving) {
    this(repository, Redaction.KEPT, serving);
  }

  TestServer(Repository repository, Redaction redaction, Serving serving) {
    this.repository = repository;
    store = DecisionStore.openReadOnly(repository.database(), redaction);
    search = DecisionSearch.open(repository.index());
    var watch = new Watch(metrics, false);
    app = App.create(store, search, new Templates(), serving, watch).start("127.0.0.1", 0);
    port = app.port();
  }

  public String address() {
    return "http://127.0.0.1:" + port;
  }

  int port() {
    return port;
  }

  /** Lets searches see what was imported since. */
  void reopen() {
    search.reopen();
  }

  static Logger requestLog() {
    return (Logger) LoggerFactory.getLogger("rationale.requests");
  }

  /** What is counted and timed of it. */
  Metrics metrics() {
    return metrics;
  }

  /** The paths that GET opens, as routes write them. */
  List<String> paths() {
    return app.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint)
        .filter(endpoint -> endpoint.method.equals(HandlerType.GET))
        .map(endpoint -> endpoint.path)
        .toList();
  }

  /** The answer to GET; redirects are not followed. */
  public HttpResponse<String> get(String path) {
    return send(
        HttpRequest.newBuilder(URI.create(address() + path)).build(), BodyHandlers.ofString());
  }

  /** The same with request headers, each name before its value. */
  HttpResponse<String> get(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(address() + path)).headers(headers).build();
    return send(request, BodyHandlers.ofString());
  }

  /** The answer to a form that is sent. */
  HttpResponse<byte[]> post(String path, String form) {
    var request =
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return send(request, BodyHandlers.ofByteArray());
  }

  public HttpResponse<byte[]> bytes(String path) {
    return send(
        HttpRequest.newBuilder(URI.create(address() + path)).build(), BodyHandlers.ofByteArray());
  }

  <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
    try {
      return CLIENT.send(request, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    app.stop();
    metrics.close();
    search.close();
    store.close();
  }
}
