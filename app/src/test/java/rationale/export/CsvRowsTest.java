package rationale.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rationale.search.Decision;

class CsvRowsTest {
  private static final Columns COLUMNS = Columns.of(Decisions::address, true);

  private static String written(boolean mark, Decision... decisions) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var rows = new CsvRows(out, COLUMNS, mark)) {
      for (var decision : decisions) {
        rows.add(decision);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<CSVRecord> read(String table) throws IOException {
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = CSVParser.parse(table, format)) {
      return parser.getRecords();
    }
  }

  @Test
  void aRowReadsBackAsItWasWritten() throws IOException {
    var rationale = "He said \"no\", twice;\nthen, on page 2: yes. Größe ½ — █";
    var row = read(written(false, Decisions.full("Acupuncture, 6 visits", rationale))).getFirst();
    assertThat(row.toMap())
        .containsEntry("ID", "CM19-0900001#2")
        .containsEntry("Case number", "CM19-0900001")
        .containsEntry("Decision date", "2019-08-02")
        .containsEntry("Outcome", "Upheld")
        .containsEntry("Request", "Acupuncture, 6 visits")
        .containsEntry("Treatment category", "Rehabilitation")
        .containsEntry("Treatment subcategory", "Acupuncture")
        .containsEntry("Guidelines", "MTUS; ODG")
        .containsEntry("Claims administrator's guidelines", "None cited")
        .containsEntry("Reasons", "no improvement documented from earlier treatment")
        .containsEntry("Body parts", "Shoulder (right); Low back")
        .containsEntry("Reviewer specialties", "Neurology; Pain Management")
        .containsEntry("Reviewer licensed in", "Texas")
        .containsEntry("UR action", "Denied")
        .containsEntry("Age", "48")
        .containsEntry("Sex", "Female")
        .containsEntry("Letter outcome", "Partially overturned")
        .containsEntry("Address", "/letters/CM19-0900001#2")
        .containsEntry("Rationale", rationale)
        .hasSize(19);
  }

  @Test
  void whatIsNotStatedIsEmpty() throws IOException {
    var row = read(written(false, Decisions.bare(1))).getFirst().toMap();
    assertThat(row).containsEntry("ID", "scan#1").containsEntry("Outcome", "Overturned");
    row.keySet().removeAll(List.of("ID", "Outcome", "Request", "Letter outcome", "Address"));
    assertThat(row.values()).hasSize(14).containsOnly("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://example.org\")",
        "+1-2",
        "-Norco 10/325",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1"
      })
  void aFormulaIsNeutralised(String formula) throws IOException {
    var row = read(written(false, Decisions.full(formula, formula))).getFirst();
    assertThat(row.get("Request")).isEqualTo("'" + formula);
    assertThat(row.get("Rationale")).isEqualTo("'" + formula);
  }

  @Test
  void linesEndAsTheStandardSaysAndTheMarkComesFirstWhereWanted() throws IOException {
    assertThat(written(false, Decisions.bare(1)))
        .startsWith("ID,Case number,")
        .endsWith("\r\n")
        .matches(table -> table.lines().count() == 2);
    assertThat(written(true)).startsWith("\uFEFFID,");
  }
}
