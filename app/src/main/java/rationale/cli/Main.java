package rationale.cli;

import java.util.List;
import java.util.Objects;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command {@code rationale}. */
@Command(
    name = "rationale",
    description = "Reads, keeps and searches California Independent Medical Review decisions.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Main.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:something was unreadable, inconsistent or could not start",
      "2:the command was not understood"
    },
    subcommands = {
      ServeCommand.class,
      ImportCommand.class,
      SearchCommand.class,
      SimilarCommand.class,
      ExportCommand.class,
      ParseCommand.class,
      StatsCommand.class,
      VerifyCommand.class,
      ReindexCommand.class,
      BackupCommand.class
    })
public final class Main {
  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true"); // pages are drawn for OCR, never shown
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    System.exit(commandLine().execute(arguments));
  }

  /** The command line; a command that fails says so in one sentence. */
  static CommandLine commandLine() {
    var commandLine = new CommandLine(new Main());
    for (var name : List.of("search", "export")) {
      var command = Objects.requireNonNull(commandLine.getSubcommands().get(name));
      SearchOptions.addTo(command.getCommandSpec());
    }
    commandLine.setExecutionExceptionHandler(new Failures());
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    return commandLine;
  }

  /** The version that the jar's manifest states. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      var version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"Rationale " + (version == null ? "(development)" : version)};
    }
  }
}
