package rationale.cli;

import java.util.List;
import java.util.Objects;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.OptionSpec;
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
      BackupCommand.class,
      SalvageCommand.class,
      RehearseCommand.class
    })
public final class Main {
  @Mixin private LogOptions log = new LogOptions();

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true"); // pages are drawn for OCR, never shown
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    System.exit(run(arguments));
  }

  private static int run(String... arguments) {
    CommandLine commandLine;
    try {
      commandLine = commandLine(Settings.of(System.getenv(), arguments));
    } catch (SettingsWrong wrong) {
      System.err.println(wrong.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    Main main = commandLine.getCommand();
    return commandLine
        .setExecutionStrategy(parsed -> {
          main.log.apply();
          return new CommandLine.RunLast().execute(parsed);
        })
        .execute(arguments);
  }

  /** The command line where nobody has stated settings. */
  static CommandLine commandLine() {
    return commandLine(Settings.NONE);
  }

  /**
   * The command line; a command that fails says so in one sentence.
   *
   * @throws SettingsWrong where {@code settings} speak of what no command has
   */
  static CommandLine commandLine(Settings settings) {
    var commandLine = new CommandLine(new Main());
    commandLine.addSubcommand(new SettingsCommand(settings));
    commandLine.getCommandSpec().addOption(settingsOption());
    for (var name : List.of("search", "export")) {
      var command = Objects.requireNonNull(commandLine.getSubcommands().get(name));
      SearchOptions.addTo(command.getCommandSpec());
    }
    commandLine.setExecutionExceptionHandler(new Failures());
    commandLine.setParameterExceptionHandler(
        new WrongUse(settings, commandLine.getParameterExceptionHandler()));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    var known = Setting.of(commandLine);
    settings.check(known);
    commandLine.setDefaultValueProvider(argument ->
        argument instanceof OptionSpec option && known.containsKey(Setting.name(option))
            ? settings.find(Setting.name(option)).map(Settings.Stated::value).orElse(null)
            : null);
    return commandLine;
  }

  private static OptionSpec settingsOption() {
    return OptionSpec.builder("--settings")
        .paramLabel("FILE")
        .type(String.class)
        .scopeType(ScopeType.INHERIT)
        .description(
            "file that states options, name = value; else the one that RATIONALE_SETTINGS names")
        .build();
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
