package rationale.bench.program;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rationale.bench.report.Figure;
import rationale.bench.report.Report;
import rationale.bench.report.ResultOption;

/** Measures how long the server takes from its start until it answers. */
@Command(name = "start", description = "Starts the server again and again until it answers.")
public final class StartCommand implements Callable<Integer> {
  private static final double GIVE_UP = 120;
  private static final int PAUSE = 10;

  @Option(names = "--data", required = true, description = "folder of the repository")
  private Path data = Path.of("");

  @Option(names = "--rounds", defaultValue = "11", description = "how often (default: 11)")
  private int rounds;

  @Option(names = "--heap", defaultValue = "1g", description = "heap of the server (default: 1g)")
  private String heap = "1g";

  @Mixin private ResultOption result = new ResultOption();

  @Override
  public Integer call() throws IOException, InterruptedException {
    var seconds = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      seconds[round] = round();
    }
    Arrays.sort(seconds);
    Report.of(
            "start",
            Map.of("data", data.toString(), "rounds", "" + rounds, "heap", heap),
            List.of(
                new Figure("ready after, median", seconds[rounds / 2], "s"),
                new Figure("ready after, fastest", seconds[0], "s"),
                new Figure("ready after, slowest", seconds[rounds - 1], "s")),
            List.of())
        .write(result.of("start"));
    return 0;
  }

  private double round() throws IOException, InterruptedException {
    int port = Program.freePort();
    var output = Files.createTempFile("rationale-start", ".log");
    var command = List.of("serve", "--data", data.toString(), "--port", "" + port);
    long start = System.nanoTime();
    try (var _ = Program.start(command, "-Xmx" + heap, output)) {
      awaitHealth(port);
      return (System.nanoTime() - start) / 1e9;
    } finally {
      Files.delete(output);
    }
  }

  /** Waits until the server on {@code port} is well. */
  public static void awaitHealth(int port) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health")).build();
    long start = System.nanoTime();
    try (var client = HttpClient.newHttpClient()) {
      while ((System.nanoTime() - start) / 1e9 < GIVE_UP) {
        try {
          if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
            return;
          }
        } catch (ConnectException notYet) {
          Thread.sleep(PAUSE);
        }
      }
    }
    throw new IOException("the server does not answer on port " + port);
  }
}
