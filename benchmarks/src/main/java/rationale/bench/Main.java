package rationale.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import rationale.bench.letters.LettersCommand;

/** Starts a benchmark by its name. */
@Command(
    name = "benchmarks/run",
    description = "Generated letters and measurements.",
    mixinStandardHelpOptions = true,
    subcommands = LettersCommand.class)
public final class Main {
  private Main() {}

  static void main(String[] args) {
    System.exit(
        new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }
}
