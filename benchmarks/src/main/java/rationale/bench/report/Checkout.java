package rationale.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The sources that are measured. */
public final class Checkout {
  private Checkout() {}

  /** Their folder. */
  public static Path home() {
    return Path.of(System.getProperty("rationale.home", ".")).toAbsolutePath().normalize();
  }

  /** The short name of the commit, with a {@code +} where files differ from it. */
  static String commit() {
    var name = git("rev-parse", "--short", "HEAD");
    return git("status", "--porcelain", "--", "*.java", "*.tsv", "*.sql", "*.html", "pom.xml")
            .isEmpty()
        ? name
        : name + "+";
  }

  private static String git(String... words) {
    var command = new String[words.length + 3];
    command[0] = "git";
    command[1] = "-C";
    command[2] = home().toString();
    System.arraycopy(words, 0, command, 3, words.length);
    try {
      var git = new ProcessBuilder(command).redirectErrorStream(true).start();
      return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("git cannot be asked for the commit", e);
    }
  }
}
