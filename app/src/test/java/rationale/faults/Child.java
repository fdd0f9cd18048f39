package rationale.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A command in a process of its own, which may be killed. */
final class Child implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 600;
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  private final Process process;
  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
  private final List<String> errors = Collections.synchronizedList(new ArrayList<>());
  private final Thread out;
  private final Thread err;

  private Child(Process process) {
    this.process = process;
    this.out = reading(process.getInputStream(), lines::add);
    this.err = reading(process.getErrorStream(), errors::add);
  }

  /** Runs a command of the program. */
  static Child start(Object... arguments) throws IOException {
    return start(HOME, Map.of(), arguments);
  }

  /** Runs a command of the program whose checkout is {@code home}. */
  static Child start(Path home, Map<String, String> environment, Object... arguments)
      throws IOException {
    var command = command(home, arguments);
    var builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    return new Child(builder.start());
  }

  /** Runs a command in a shell after {@code before}, which may set limits on it. */
  static Child startAfter(String before, Object... arguments) throws IOException {
    var command = new ArrayList<>(List.of("sh", "-c", before + " && exec \"$@\"", "sh"));
    command.addAll(command(HOME, arguments));
    return new Child(new ProcessBuilder(command).start());
  }

  private static List<String> command(Path home, Object... arguments) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1", // it lives for seconds
                "-XX:+UseSerialGC",
                "-Drationale.home=" + home,
                "-Djava.io.tmpdir=" + temporary(), // killed, it leaves native libraries there
                "-cp",
                System.getProperty("java.class.path"),
                "rationale.cli.Main"));
    for (var argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }

  private static Path temporary() {
    try {
      return Files.createDirectories(Path.of("target/children").toAbsolutePath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Thread reading(InputStream stream, Consumer<String> listener) {
    return Thread.ofVirtual()
        .start(() -> {
          try (var reader =
              new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
              listener.accept(line);
            }
          } catch (IOException killed) {
            // what it said before stands in the list
          }
        });
  }

  /** The whole lines it printed so far. */
  List<String> lines() {
    synchronized (lines) {
      return List.copyOf(lines);
    }
  }

  /** What it said on standard error so far. */
  String errors() {
    synchronized (errors) {
      return String.join("\n", errors);
    }
  }

  /** Waits until {@code moment}; false where the process ended before. */
  boolean await(BooleanSupplier moment) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!moment.getAsBoolean()) {
      if (!process.isAlive()) {
        return false;
      }
      if (System.nanoTime() > until) {
        throw new AssertionError("waited too long; it said " + lines() + errors());
      }
      Thread.sleep(1);
    }
    return true;
  }

  /** Whether it printed a line that has {@code text}. */
  boolean said(String text) {
    return lines().stream().anyMatch(line -> line.contains(text));
  }

  /** Its exit code, when it has ended by itself. */
  int end() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("it does not end; it said " + lines() + errors());
    }
    out.join();
    err.join();
    return process.exitValue();
  }

  /** Ends it at once, as SIGKILL does; true where it was alive till then. */
  boolean kill() throws InterruptedException {
    process.destroyForcibly();
    return end() != 0;
  }

  /** Asks it to stop, as SIGTERM does. */
  void stop() {
    process.destroy();
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
