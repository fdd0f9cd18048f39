package rationale.bench.program;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import rationale.bench.report.Checkout;

/** The program as its users start it, in a process of its own. */
public final class Program implements AutoCloseable {
  private static final int STOPS_WITHIN = 30;

  private final Process process;

  private Program(Process process) {
    this.process = process;
  }

  /**
   * Starts {@code rationale} with {@code arguments}.
   *
   * @param javaOptions for its virtual machine
   * @param output file for what it says
   */
  public static Program start(List<String> arguments, String javaOptions, Path output)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Checkout.home().resolve("rationale").toString());
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(output.toFile());
    builder.environment().put("RATIONALE_JAVA_OPTS", javaOptions);
    return new Program(builder.start());
  }

  /** A port of the loopback interface that nobody listens on. */
  public static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits for its end and answers its exit code. */
  int await() throws InterruptedException {
    return process.waitFor();
  }

  /** Resident memory in megabytes, 0 where the system does not tell. */
  public double residentMegabytes() {
    return status("VmRSS:");
  }

  /** The most that was resident so far. */
  public double peakMegabytes() {
    return status("VmHWM:");
  }

  /** Time of processors that it has used so far, in seconds; 0 where the system does not tell. */
  public double processorSeconds() {
    return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L) / 1000.0;
  }

  private double status(String name) {
    try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
      return lines
          .filter(line -> line.startsWith(name))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException ended) {
      return 0;
    }
  }

  /** Asks it to stop; kills it where it does not. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(STOPS_WITHIN, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
