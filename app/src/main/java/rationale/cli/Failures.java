package rationale.cli;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import rationale.index.IndexException;
import rationale.store.RepositoryBusy;
import rationale.store.StoreException;

/** Turns the failure of a command into one sentence and exit code 1. */
final class Failures implements CommandLine.IExecutionExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) {
    var err = commandLine.getErr();
    switch (failure) {
      case CommandFailed told -> err.println(told.getMessage());
      case StoreException told -> err.println(told.getMessage());
      case IndexException told -> err.println(told.getMessage());
      case RepositoryBusy told -> err.println(told.getMessage());
      default -> {
        LOG.error("{} failed", commandLine.getCommandName(), failure);
        err.println(
            "A fault in the program stopped the command: "
                + failure
                + "; tell the maintainers what you ran.");
      }
    }
    err.flush();
    return CommandLine.ExitCode.SOFTWARE;
  }
}
