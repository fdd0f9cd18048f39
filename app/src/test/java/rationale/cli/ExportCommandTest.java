package rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import rationale.TestRepository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code rationale export} writes of the sample letters, and {@code rationale search}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportCommandTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Path data = Path.of("");
  @TempDir private Path folder;

  /** What a command printed and the exit code it ended with. */
  private record Ran(int exitCode, String out, String err) {}

  private Ran run(String command, Object... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var all = new ArrayList<>(List.of(command, "--data", data.toString()));
    Arrays.stream(arguments).map(Object::toString).forEach(all::add);
    int exitCode =
        Main.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(all.toArray(String[]::new));
    return new Ran(exitCode, out.toString(), err.toString());
  }

  @BeforeAll
  void importTheSamples(@TempDir Path repository) {
    data = repository;
    TestRepository.ofSamples(repository);
  }

  private static List<CSVRecord> table(Path file) throws IOException {
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }

  @Test
  void everyDecisionIsARowAndWhatWasThereBeforeIsReplaced() throws IOException {
    var file = Files.writeString(folder.resolve("all.csv"), "old");
    var ran = run("export", "--output", file);
    assertThat(ran.exitCode).as(ran.err).isZero();
    assertThat(ran.err)
        .contains("Wrote %,d decisions to ".formatted(TestRepository.ITEMS))
        .contains("searched: all decisions; revision 1 of the repository");
    assertThat(table(file)).hasSize(TestRepository.ITEMS);
    assertThat(file.resolveSibling("all.csv.part")).doesNotExist();
  }

  @Test
  void theFormatsHoldTheSameDecisionsThatTheSearchLists() throws IOException {
    var asked = new Object[] {"--outcome", "overturned", "--sort", "oldest", "physical", "therapy"};
    var json = JSON.readTree(run("search", with(asked, "--format", "json", "--limit", 999)).out);
    var wanted = json.get("items").valueStream().map(item -> item.get("id").asString()).toList();
    assertThat(wanted).hasSizeGreaterThan(3).hasSize(json.get("total").asInt());
    var csv = folder.resolve("some.csv");
    var xlsx = folder.resolve("some.xlsx");
    var lines = folder.resolve("some.json");
    assertThat(run("export", with(asked, "--output", csv)).exitCode).isZero();
    assertThat(run("export", with(asked, "--output", xlsx, "--full-text")).exitCode).isZero();
    assertThat(run("export", with(asked, "--output", lines, "--format", "ndjson")).exitCode)
        .isZero();
    assertThat(table(csv)).extracting(row -> row.get("ID")).isEqualTo(wanted);
    assertThat(table(csv)).allMatch(row -> row.get("Outcome").equals("Overturned"));
    assertThat(ids(xlsx)).isEqualTo(wanted);
    assertThat(Files.readAllLines(lines).stream().map(JSON::readTree))
        .extracting(line -> line.get("id").asString())
        .isEqualTo(wanted);
  }

  private static Object[] with(Object[] some, Object... more) {
    var all = new ArrayList<>(Arrays.asList(more));
    all.addAll(Arrays.asList(some));
    return all.toArray();
  }

  private static List<String> ids(Path workbook) throws IOException {
    try (var book = new ReadableWorkbook(workbook.toFile())) {
      var rows = book.getFirstSheet().read();
      assertThat(rows.getFirst().getCellText(18)).isEqualTo("Rationale");
      return rows.stream().skip(1).map((Row row) -> row.getCellText(0)).toList();
    }
  }

  @Test
  void theRationaleComesWhereItIsAskedFor() {
    var file = folder.resolve("text.ndjson");
    run("export", "--output", file, "--full-text");
    assertThat(lines(file)).anyMatch(line -> line.get("rationale").asString().length() > 100);
    run("export", "--output", file);
    assertThat(lines(file)).noneMatch(line -> line.has("rationale"));
  }

  private static List<JsonNode> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().map(JSON::readTree).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aSearchTellsOfEachDecisionWhatAnExportTells() {
    var file = folder.resolve("same.ndjson");
    run("export", "--output", file, "--sort", "newest");
    var json = run("search", "--format", "json", "--limit", 9999, "--sort", "newest").out;
    assertThat(JSON.readTree(json).get("items").valueStream().toList()).isEqualTo(lines(file));
  }

  @Test
  void aSearchWithFiltersAloneListsTheNewestFirst() {
    var ran = run("search", "--outcome", "overturned", "--limit", 3);
    assertThat(ran.out.lines()).hasSize(4).last().asString().contains(" decisions in ");
    var unknown = run("search", "--specialty", "wizardry", "--format", "json");
    assertThat(JSON.readTree(unknown.out).get("total").asInt()).isZero();
    assertThat(unknown.err).contains("No decision has “wizardry” as its reviewer specialty.");
  }

  @Test
  void whereItCannotWriteItSaysSoAndLeavesNothing() {
    var nowhere = folder.resolve("nowhere/all.csv");
    var ran = run("export", "--output", nowhere);
    assertThat(ran.exitCode).isEqualTo(1);
    assertThat(ran.err.lines()).singleElement().asString().contains(nowhere.toString());
    assertThat(run("export", "--format", "docx").exitCode).isEqualTo(2);
  }
}
