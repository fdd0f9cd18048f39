package rationale.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Tells metrics at {@code /metrics} on a port of its own: a proxy that passes on the pages cannot
 * pass on this by mistake, and it answers while the pages are overloaded.
 */
public final class MetricsServer implements AutoCloseable {
  private static final String PATH = "/metrics";

  static {
    // seconds and connections, for the only server of this kind in the process; read once
    System.setProperty("sun.net.httpserver.maxReqTime", "5");
    System.setProperty("sun.net.httpserver.maxRspTime", "30");
    System.setProperty("jdk.httpserver.maxConnections", "64");
  }

  private final HttpServer server;
  // one thread for each request: who sends half of one must not keep the others waiting
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("metrics").factory());

  private MetricsServer(InetSocketAddress address, Metrics metrics) throws IOException {
    server = HttpServer.create(address, 0);
    server.setExecutor(threads);
    server.createContext(PATH, exchange -> answer(exchange, metrics));
    server.start();
  }

  /**
   * Tells until closed.
   *
   * @throws IOException where it cannot listen there
   */
  public static MetricsServer start(String host, int port, Metrics metrics) throws IOException {
    return new MetricsServer(new InetSocketAddress(host, port), metrics);
  }

  /** The port it listens on. */
  public int port() {
    return server.getAddress().getPort();
  }

  private static void answer(HttpExchange exchange, Metrics metrics) throws IOException {
    try (exchange) {
      if (!exchange.getRequestURI().getPath().equals(PATH)) {
        exchange.sendResponseHeaders(404, -1);
      } else if (!exchange.getRequestMethod().equals("GET")) {
        exchange.sendResponseHeaders(405, -1);
      } else {
        var text = metrics.text().getBytes(StandardCharsets.UTF_8);
        exchange
            .getResponseHeaders()
            .set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
        exchange.sendResponseHeaders(200, text.length);
        exchange.getResponseBody().write(text);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
