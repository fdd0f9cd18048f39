package rationale.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Who holds a repository, as noted beside its lock in four lines. */
record LockHolder(long pid, String host, Instant started, String command) {
  static LockHolder current(String command) {
    return new LockHolder(
        ProcessHandle.current().pid(),
        hostName(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        command.lines().findFirst().orElse(""));
  }

  void write(Path file) throws IOException {
    Files.write(file, List.of(Long.toString(pid), host, started.toString(), command));
  }

  /** Whom {@code file} names; empty where it is not there, or just being written. */
  static Optional<LockHolder> read(Path file) {
    try {
      var lines = Files.readAllLines(file);
      return lines.size() < 4
          ? Optional.empty()
          : Optional.of(
              new LockHolder(
                  Long.parseLong(lines.get(0)),
                  lines.get(1),
                  Instant.parse(lines.get(2)),
                  lines.get(3)));
    } catch (IOException | NumberFormatException | DateTimeException unknown) {
      return Optional.empty();
    }
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "this host";
    }
  }
}
