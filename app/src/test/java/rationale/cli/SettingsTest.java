package rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.TestRepository;
import rationale.store.Repository;

/** Options stated by flag, environment and file. */
class SettingsTest {
  private static final String LEAKY = "Injured worker: Jane Doe, SSN 123-45-6789.";

  @TempDir private static Path repositories;
  private static Path data;
  private static Path other;
  @TempDir private Path folder;

  @BeforeAll
  static void fill() {
    data = filled("data", "CM19-0900028.txt", "CM20-0900033.txt");
    other = filled("other", "CM19-0900028.txt");
  }

  private static Path filled(String name, String... letters) {
    var repository = Repository.at(repositories.resolve(name));
    TestRepository.importInto(
        repository,
        Arrays.stream(letters).map(TestRepository.SAMPLES::resolve).toArray(Path[]::new));
    return repository.folder();
  }

  private record Ran(int exitCode, String out, String err) {}

  private static Ran run(Map<String, String> environment, Object... arguments) {
    var words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    var out = new StringWriter();
    var err = new StringWriter();
    var exitCode =
        Main.commandLine(Settings.of(environment, words))
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(words);
    return new Ran(exitCode, out.toString(), err.toString());
  }

  @Test
  void aServerListensOnThisMachineOnlyUnlessTold() {
    assertThat(Setting.of(Main.commandLine()))
        .hasEntrySatisfying("host", host -> assertThat(host.fallback()).isEqualTo("127.0.0.1"))
        .hasEntrySatisfying(
            "metrics-host", host -> assertThat(host.fallback()).isEqualTo("127.0.0.1"))
        .hasEntrySatisfying("metrics-port", port -> assertThat(port.fallback()).isNull());
  }

  @Test
  void aNumberThatMakesNoSenseIsRefusedWithThoseThatDo() {
    for (var wrong :
        new String[][] {
          {"--searches", "0", "1 to 256"},
          {"--searches", "-1", "1 to 256"},
          {"--searches", "40000", "1 to 256"},
          {"--connections", "0", "1 to 100000"},
          {"--search-seconds", "0", "1 to 3600"},
          {"--shutdown-seconds", "-1", "0 to 3600"},
          {"--port", "65536", "0 to 65535"},
          {"--port", "80a", "0 to 65535"}
        }) {
      var ran = run(Map.of(), "serve", "--data", data, wrong[0] + "=" + wrong[1]);
      assertThat(ran.exitCode).as(ran.err).isEqualTo(2);
      assertThat(ran.err).contains(wrong[0], "'" + wrong[1] + "'", wrong[2]);
    }
  }

  @Test
  void whatShouldBeRedactedIsNotShownBehindAProxy() {
    var ran = run(Map.of(), "serve", "--data", data, "--show-unredacted", "--behind-proxy");
    assertThat(ran.exitCode).isEqualTo(1);
    assertThat(ran.err).contains("--show-unredacted", "--no-behind-proxy");
  }

  private Path file(String... lines) throws IOException {
    return Files.write(folder.resolve("rationale.properties"), List.of(lines));
  }

  @Test
  void theFlagGoesBeforeTheVariableAndThatBeforeTheFile() throws IOException {
    var file = file("# where letters are", "", "data = " + other);
    var named = Map.of("RATIONALE_SETTINGS", file.toString());
    var both = Map.of("RATIONALE_SETTINGS", file.toString(), "RATIONALE_DATA", data.toString());
    var one = "in 1 letters";
    assertThat(run(named, "stats").out).contains(one);
    assertThat(run(Map.of(), "stats", "--settings", file).out).contains(one);
    assertThat(run(both, "stats").out).doesNotContain(one);
    assertThat(run(both, "stats", "--data", other).out).contains(one);
    assertThat(run(Map.of("RATIONALE_DATA", " "), "stats", "--settings", file).out).contains(one);
  }

  @Test
  void aFlagThatIsStatedIsOnAndCanBeTurnedOffAgain() throws IOException {
    var letter = Files.readString(TestRepository.SAMPLES.resolve("CM19-0900028.txt"));
    var leaky =
        Files.writeString(
            folder.resolve("leaky.txt"), letter.replaceFirst("(?=The patient|The injured)", LEAKY));
    var shown = Map.of("RATIONALE_SHOW_UNREDACTED", "true");
    assertThat(run(Map.of(), "parse", leaky).out).doesNotContain("123-45-6789");
    assertThat(run(shown, "parse", leaky).out).contains("123-45-6789");
    assertThat(run(shown, "parse", "--show-unredacted", leaky).out).contains("123-45-6789");
    assertThat(run(shown, "parse", "--no-show-unredacted", leaky).out)
        .doesNotContain("123-45-6789");
  }

  @Test
  void aWrongValueNamesWhoStatesItAndWhatIsAllowed() throws IOException {
    var byVariable = run(Map.of("RATIONALE_PORT", "tcp://10.0.0.1:80"), "serve", "--data", data);
    assertThat(byVariable.exitCode).isEqualTo(2);
    assertThat(byVariable.err.lines()).hasSize(1);
    assertThat(byVariable.err)
        .startsWith("RATIONALE_PORT: ")
        .contains("'tcp://10.0.0.1:80' is none of the whole numbers from 0 to 65535");
    var byFile = run(Map.of(), "serve", "--settings", file("data=" + data, "port=99999"));
    assertThat(byFile.err)
        .contains("rationale.properties:2: ")
        .contains("'99999' is none of the whole numbers from 0 to 65535");
    assertThat(run(Map.of(), "serve", "--port", "high").err)
        .startsWith("Invalid value for option '--port': 'high' is none of the whole numbers");
    assertThat(run(Map.of("RATIONALE_SHOW_UNREDACTED", "perhaps"), "stats").err)
        .startsWith("RATIONALE_SHOW_UNREDACTED: ")
        .contains("'perhaps' is not a boolean");
  }

  @Test
  void whatIsStatedForOneCommandIsNoMatterOfAnother() {
    var wrongPort = Map.of("RATIONALE_PORT", "high", "RATIONALE_LIMIT", "none");
    assertThat(run(wrongPort, "stats", "--data", data).exitCode).isZero();
    assertThat(run(wrongPort, "search", "--data", data, "--limit", "1").exitCode).isZero();
  }

  @Test
  void aFileThatCannotBeUsedSaysWhereAndWhy() throws IOException {
    assertThatThrownBy(() -> run(Map.of(), "stats", "--settings", folder.resolve("nowhere")))
        .isInstanceOf(SettingsWrong.class)
        .hasMessageContaining("There is no settings file");
    assertThatThrownBy(() -> run(Map.of(), "stats", "--settings", folder))
        .hasMessageContaining("Cannot read the settings file");
    assertWrong(":1: there is no setting \"prot\"; did you mean \"port\"?", "prot = 80");
    assertWrong(":2: \"port\" states nothing; write name = value.", "", "port");
    assertWrong(":2: \"port\" stands in line 1 already", "port=1", "port=2");
    assertWrong("there is no setting \"outcome\"; ", "outcome = overturned");
  }

  private void assertWrong(String message, String... lines) throws IOException {
    var file = file(lines);
    assertThatThrownBy(() -> run(Map.of(), "stats", "--settings", file))
        .isInstanceOf(SettingsWrong.class)
        .hasMessageStartingWith(file.toString())
        .hasMessageContaining(message);
  }

  @Test
  void theCommandTellsWhoStatesWhat() throws IOException {
    var file = file("host = ::1");
    var told =
        run(
                Map.of("RATIONALE_DATA", data.toString(), "RATIONALE_PROT", "80"),
                "settings",
                "--settings",
                file)
            .out;
    assertThat(told.lines())
        .anyMatch(line -> line.matches("host +::1 +.*rationale.properties:1"))
        .anyMatch(line -> line.startsWith("data ") && line.endsWith(" RATIONALE_DATA"))
        .anyMatch(line -> line.matches("port +8080 +unless told"))
        .contains("RATIONALE_PROT is set but is no setting");
  }

  @Test
  void everyFlagThatCanBeStatedCanBeTurnedOff() {
    assertThat(Setting.of(Main.commandLine()).values())
        .filteredOn(Setting::isFlag)
        .isNotEmpty()
        .allMatch(setting -> setting.option().negatable(), "is negatable")
        .allMatch(setting -> setting.option().fallbackValue().equals("true"), "falls back to true");
  }
}
