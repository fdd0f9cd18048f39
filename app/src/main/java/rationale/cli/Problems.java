package rationale.cli;

import java.io.PrintWriter;
import picocli.CommandLine.ExitCode;

/** What could not be read, told line by line as it comes. */
final class Problems {
  private final PrintWriter err;
  private int count;

  Problems(PrintWriter err) {
    this.err = err;
  }

  void add(String source, String reason) {
    count++;
    err.println(OneLine.of(source + ": " + reason));
    err.flush();
  }

  int exitCode() {
    return count == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
  }
}
