package rationale.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What environment and settings file state of options; a flag of the command line goes before. */
final class Settings {
  /** Where nothing is stated. */
  static final Settings NONE = new Settings(Map.of(), null);

  private final Map<String, String> environment;
  private final @Nullable SettingsFile file;

  private Settings(Map<String, String> environment, @Nullable SettingsFile file) {
    this.environment = Map.copyOf(environment);
    this.file = file;
  }

  /**
   * A stated value.
   *
   * @param origin the variable, or file and line
   */
  record Stated(String value, String origin) {}

  /**
   * What {@code environment} states, and the file that {@code --settings} among the arguments, else
   * RATIONALE_SETTINGS, names.
   *
   * @throws SettingsWrong where that file cannot be read
   */
  static Settings of(Map<String, String> environment, String... arguments) {
    var named = named(arguments);
    if (named == null) {
      named = environment.getOrDefault(Setting.variable("settings"), "");
    }
    return new Settings(environment, named.isBlank() ? null : SettingsFile.read(path(named)));
  }

  /** The file must be known before the options that it speaks of are read. */
  @Command
  private static final class Named {
    @Option(names = "--settings")
    private @Nullable String file;
  }

  private static @Nullable String named(String... arguments) {
    var named = new Named();
    try {
      new CommandLine(named).setUnmatchedArgumentsAllowed(true).parseArgs(arguments);
    } catch (ParameterException _) {
      return null; // the command itself will say so
    }
    return named.file;
  }

  private static Path path(String named) {
    try {
      return Path.of(named);
    } catch (InvalidPathException wrong) {
      throw new SettingsWrong("\"" + named + "\" cannot be a settings file: " + wrong.getReason());
    }
  }

  /** What is stated of {@code name}; a blank variable states nothing. */
  Optional<Stated> find(String name) {
    var variable = Setting.variable(name);
    var value = environment.getOrDefault(variable, "");
    if (!value.isBlank()) {
      return Optional.of(new Stated(value, variable));
    }
    var entry = file == null ? null : file.entries().get(name);
    return file == null || entry == null
        ? Optional.empty()
        : Optional.of(new Stated(entry.value(), file.place(entry)));
  }

  /**
   * Makes sure that the file speaks only of {@code known}.
   *
   * @throws SettingsWrong that names the first other one, and what it may have meant
   */
  void check(Map<String, Setting> known) {
    if (file == null) {
      return;
    }
    file.entries()
        .forEach((name, entry) -> {
          if (!known.containsKey(name)) {
            throw new SettingsWrong(
                "%s: there is no setting \"%s\"; %s"
                    .formatted(file.place(entry), name, meant(name, known.keySet())));
          }
        });
  }

  private static String meant(String name, Set<String> known) {
    return NearestName.of(name, known)
        .map(near -> "did you mean \"" + near + "\"?")
        .orElseGet(() -> "known are " + String.join(", ", known));
  }

  /** The variables called RATIONALE_… that state none of {@code known}. */
  List<String> strangers(Map<String, Setting> known) {
    var ours = known.values().stream().map(Setting::variable).toList();
    return environment.keySet().stream()
        .filter(variable -> variable.startsWith("RATIONALE_"))
        .filter(variable -> !ours.contains(variable))
        .filter(
            variable -> !List.of("RATIONALE_SETTINGS", "RATIONALE_JAVA_OPTS").contains(variable))
        .sorted()
        .toList();
  }
}
