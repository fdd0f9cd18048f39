package rationale.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * An option that the environment or a file can state as well.
 *
 * @param name as in a settings file: the long name of the option without its hyphens
 * @param commands those that have the option
 */
record Setting(String name, OptionSpec option, List<String> commands) {
  // what runs unattended; what somebody asks of other commands belongs to the one time they ask
  private static final Set<String> UNATTENDED = Set.of("serve", "import");
  private static final Set<String> ONCE = Set.of("help", "version", "settings", "list");

  Setting {
    commands = List.copyOf(commands);
  }

  /** Every setting of a command line, by name. */
  static Map<String, Setting> of(CommandLine commandLine) {
    var options = new TreeMap<String, OptionSpec>();
    var commands = new LinkedHashMap<String, List<String>>();
    commandLine
        .getSubcommands()
        .forEach((command, sub) ->
            sub.getCommandSpec()
                .options()
                .forEach(option -> {
                  var name = name(option);
                  if (!sub.getCommandSpec().usageMessage().hidden()) {
                    commands.computeIfAbsent(name, _ -> new ArrayList<>()).add(command);
                  }
                  if (UNATTENDED.contains(command) && !ONCE.contains(name)) {
                    options.putIfAbsent(name, option);
                  }
                }));
    var settings = new TreeMap<String, Setting>();
    options.forEach((name, option) ->
        settings.put(name, new Setting(name, option, commands.getOrDefault(name, List.of()))));
    return settings;
  }

  static String name(OptionSpec option) {
    return option.longestName().replaceFirst("^-+", "");
  }

  /** The variable of the environment that states it, {@code RATIONALE_SHOW_UNREDACTED}. */
  String variable() {
    return variable(name);
  }

  static String variable(String name) {
    return "RATIONALE_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /** What holds where nobody states it; null where its description says. */
  @Nullable String fallback() {
    return isFlag() ? "false" : option.defaultValue();
  }

  boolean isFlag() {
    return option.type() == boolean.class || option.type() == Boolean.class;
  }
}
