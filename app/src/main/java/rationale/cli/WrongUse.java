package rationale.cli;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Tells what of a command was not understood; of a stated value also who stated it. */
final class WrongUse implements IParameterExceptionHandler {
  private final Settings settings;
  private final IParameterExceptionHandler usual;

  WrongUse(Settings settings, IParameterExceptionHandler usual) {
    this.settings = settings;
    this.usual = usual;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) throws Exception {
    if (wrong.getArgSpec() instanceof OptionSpec option) {
      var stated = settings.find(Setting.name(option));
      // what is stated is read before the command line, so an equal value is the stated one
      if (stated.isPresent() && stated.get().value().equals(wrong.getValue())) {
        return tell(wrong.getCommandLine(), stated.get().origin() + ": " + wrong.getMessage());
      }
    }
    return usual.handleParseException(wrong, arguments);
  }

  private static int tell(CommandLine commandLine, String message) {
    commandLine.getErr().println(message);
    commandLine.getErr().flush();
    return ExitCode.USAGE;
  }
}
