package rationale.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/** What a command printed and the exit code it ended with. */
public record Ran(int exitCode, String out, String err) {
  /** Runs a command in this process. */
  public static Ran run(Object... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    int exitCode =
        Main.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    return new Ran(exitCode, out.toString(), err.toString());
  }

  /** Everything it said. */
  public String said() {
    return out + err;
  }
}
