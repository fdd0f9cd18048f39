package rationale.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import rationale.bench.letters.LettersCommand;
import rationale.bench.load.LoadCommand;
import rationale.bench.load.RawCommand;
import rationale.bench.micro.ParserCommand;
import rationale.bench.micro.QueriesCommand;
import rationale.bench.program.ImportCommand;
import rationale.bench.program.StartCommand;
import rationale.bench.report.TableCommand;

/** Starts a benchmark by its name. */
@Command(
    name = "benchmarks/run",
    description = "Generated letters and measurements.",
    mixinStandardHelpOptions = true,
    subcommands = {
      LettersCommand.class,
      ParserCommand.class,
      QueriesCommand.class,
      ImportCommand.class,
      StartCommand.class,
      LoadCommand.class,
      RawCommand.class,
      TableCommand.class
    })
public final class Main {
  private Main() {}

  static void main(String[] args) {
    System.exit(
        new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true).execute(args));
  }
}
