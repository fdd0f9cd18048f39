package rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whether docs/settings.md tells every setting as the commands have it; -Dfix=true rewrites it. */
class SettingsTableTest {
  private static final Path FILE = Path.of("../docs/settings.md");
  private static final String HEAD =
      "| setting | flag | environment | unless told | commands | means |";

  @Test
  void tellsEverySetting() throws IOException {
    var text = Files.readString(FILE);
    var start = text.indexOf(HEAD);
    assertThat(start).as("the head of the table in %s", FILE).isPositive();
    var end = text.indexOf("\n\n", start);
    var expected = text.substring(0, start) + table() + text.substring(end);
    if (Boolean.getBoolean("fix")) {
      Files.writeString(FILE, expected);
    }
    assertThat(Files.readString(FILE))
        .as("docs/settings.md; -Dtest.args=-Dfix=true rewrites its table")
        .isEqualTo(expected);
  }

  private static String table() {
    return Setting.of(Main.commandLine()).values().stream()
        .map(SettingsTableTest::row)
        .collect(Collectors.joining("\n", HEAD + "\n|---|---|---|---|---|---|\n", ""));
  }

  private static long shownCommands() {
    return Main.commandLine().getSubcommands().values().stream()
        .filter(command -> !command.getCommandSpec().usageMessage().hidden())
        .count();
  }

  private static String row(Setting setting) {
    var flag = "--" + (setting.isFlag() ? "[no-]" : "") + setting.name();
    var fallback = setting.fallback();
    return "| `%s` | `%s` | `%s` | %s | %s | %s |"
        .formatted(
            setting.name(),
            flag,
            setting.variable(),
            fallback == null ? "" : "`" + fallback + "`",
            setting.commands().size() == shownCommands()
                ? "all"
                : String.join(", ", setting.commands()),
            String.join(" ", setting.option().description()).replace("|", "\\|"));
  }
}
