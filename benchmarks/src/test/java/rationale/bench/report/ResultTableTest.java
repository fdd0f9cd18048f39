package rationale.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultTableTest {
  private static final Path HOME = Path.of("..");

  @Test
  void pageIsWhatTheResultsGive() throws IOException {
    assertThat(HOME.resolve("docs").resolve("benchmarks.md"))
        .as("./benchmarks/run table writes it")
        .hasContent(new ResultTable().page(HOME.resolve("benchmarks").resolve("results")));
  }

  @Test
  void figureStandsBesideWhatWasToBeReached(@TempDir Path folder) {
    var machine = new Machine(2, "a processor", 24, "25", "Linux");
    new Report(
            "start",
            "2026-11-21",
            "abc1234",
            machine,
            Map.of("data", "DATA"),
            List.of(
                new Figure("ready after, median", 1.234, "s"),
                new Figure("ready after, slowest", 2000, "s")),
            List.of(Map.of("seconds", 10.0)))
        .write(folder.resolve("start-small.json"));
    assertThat(new ResultTable().page(folder))
        .contains("### start-small")
        .contains("`./benchmarks/run start --data DATA`, 2026-11-21, commit abc1234; 2 cores")
        .contains("| ready after, median | 1.23 s | at most 1.5 | reached |")
        .contains("| ready after, slowest | 2,000 s |  |  |")
        .contains("| seconds |\n|---:|\n| 10 |");
  }

  @Test
  void resultOfANameOfItsOwnHasItsOwnTargets(@TempDir Path folder) {
    var machine = new Machine(2, "a processor", 24, "25", "Linux");
    var figures = List.of(new Figure("letters a second", 101, "1/s"));
    new Report("import", "2026-11-21", "abc1234", machine, Map.of(), figures, List.of())
        .write(folder.resolve("import-pdf.json"));
    assertThat(new ResultTable().page(folder))
        .contains("| letters a second | 101 1/s | at least 100 | reached |");
  }

  @Test
  void targetsNameFiguresOfBenchmarks() {
    assertThat(Target.all())
        .isNotEmpty()
        .allSatisfy(target -> assertThat(target.value()).isGreaterThanOrEqualTo(0));
    assertThat(Target.of(Target.all(), "load", "errors"))
        .hasValueSatisfying(target -> {
          assertThat(target.reachedBy(0)).isTrue();
          assertThat(target.reachedBy(1)).isFalse();
        });
  }

  @Test
  void resultIsReadAsItWasWritten(@TempDir Path folder) throws IOException {
    var file = folder.resolve("raw.json");
    var report =
        new Report(
            "raw",
            "2026-11-21",
            "abc1234",
            new Machine(2, "a processor", 24, "25", "Linux"),
            Map.of("rounds", "9"),
            List.of(new Figure("words, page", 1.5, "ms")),
            List.of());
    report.write(file);
    assertThat(Files.readString(file)).endsWith("}\n");
    assertThat(Report.read(file)).isEqualTo(report);
  }
}
