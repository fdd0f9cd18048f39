package rationale.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import rationale.watch.Metrics;
import rationale.watch.MetricsServer;
import rationale.web.Watch;

/** What is told of a server to its keeper. */
final class WatchOptions {
  @Option(
      names = "--metrics-port",
      paramLabel = "PORT",
      converter = Bounded.Port.class,
      description =
          "port on which /metrics tells Prometheus what is counted and timed; told nowhere unless"
              + " one is named")
  private @Nullable Integer port;

  @Option(
      names = "--metrics-host",
      paramLabel = "HOST",
      defaultValue = "127.0.0.1",
      description = "address of that port; this machine only unless told")
  private String host = "127.0.0.1";

  @Option(
      names = "--log-queries",
      negatable = true,
      fallbackValue = "true",
      description =
          "let the log say what was asked and by whom: words, case numbers, addresses of clients")
  private boolean queries;

  /** A server that is being watched. */
  record Begun(Watch watch, @Nullable MetricsServer server) implements AutoCloseable {
    @Override
    public void close() {
      if (server != null) {
        server.close();
      }
      watch.metrics().close();
    }
  }

  /** Begins to watch, and to tell where that is asked for; to be closed. */
  Begun begin() {
    var metrics = new Metrics();
    try {
      var server = port == null ? null : MetricsServer.start(host, port, metrics);
      return new Begun(new Watch(metrics, queries), server);
    } catch (IOException failed) {
      metrics.close();
      throw new CommandFailed(
          "Cannot tell metrics on %s port %d: %s; choose others with --metrics-host and --metrics-port."
              .formatted(host, port, failed.getMessage()),
          failed);
    }
  }
}
