package rationale.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rationale settings}: what environment and settings file state. */
@Command(
    name = "settings",
    description =
        "Shows every setting, its value and who states it: a variable of the environment or a line"
            + " of the settings file. A flag of a command goes before both.")
final class SettingsCommand implements Callable<Integer> {
  private final Settings settings;

  @Spec private CommandSpec spec = CommandSpec.create();

  SettingsCommand(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    var known = Setting.of(spec.commandLine().getParent());
    for (var setting : known.values()) {
      var stated = settings.find(setting.name());
      var value = stated.map(Settings.Stated::value).orElseGet(() -> unstated(setting));
      out.printf(
          "%-22s %-28s %s%n",
          setting.name(), value, stated.map(Settings.Stated::origin).orElse("unless told"));
    }
    settings
        .strangers(known)
        .forEach(variable -> out.println(variable + " is set but is no setting"));
    out.flush();
    return ExitCode.OK;
  }

  private static String unstated(Setting setting) {
    var fallback = setting.fallback();
    return fallback == null ? "-" : fallback;
  }
}
