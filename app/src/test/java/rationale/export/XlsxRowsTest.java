package rationale.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import rationale.search.Decision;

class XlsxRowsTest {
  private static final Columns COLUMNS = Columns.of(Decisions::address, true);

  /** The rows of each sheet of a workbook, by its name. */
  private static Map<String, List<Row>> written(int mostRows, Decision... decisions)
      throws IOException {
    var note = new ExportNote(new LinkedHashMap<>(Map.of("Search", "all decisions")));
    var out = new ByteArrayOutputStream();
    try (var rows = new XlsxRows(out, COLUMNS, note, mostRows)) {
      for (var decision : decisions) {
        rows.add(decision);
      }
    }
    var sheets = new LinkedHashMap<String, List<Row>>();
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      for (var sheet : workbook.getSheets().toList()) {
        sheets.put(sheet.getName(), sheet.read());
      }
    }
    return sheets;
  }

  private static List<Row> sheet(Map<String, List<Row>> workbook, String name) {
    return workbook.getOrDefault(name, List.of());
  }

  private static Map<String, String> byLabel(Row labels, Row row) {
    var values = new LinkedHashMap<String, String>();
    for (int at = 0; at < labels.getCellCount(); at++) {
      values.put(labels.getCellText(at), row.getCellText(at));
    }
    return values;
  }

  @Test
  void aRowReadsBackAsItWasWritten() throws IOException {
    var rows =
        sheet(written(10, Decisions.full("Acupuncture", "No.\nIt is <not> & ½.")), "Decisions");
    assertThat(rows).hasSize(2);
    var row = byLabel(rows.getFirst(), rows.get(1));
    assertThat(row)
        .hasSize(19)
        .containsEntry("ID", "CM19-0900001#2")
        .containsEntry("Guidelines", "MTUS; ODG")
        .containsEntry("Age", "48")
        .containsEntry("Rationale", "No.\nIt is <not> & ½.");
    assertThat(rows.get(1).getCellAsDate(2).orElseThrow().toLocalDate()).isEqualTo("2019-08-02");
    assertThat(rows.get(1).getCell(14).getType()).isEqualTo(CellType.NUMBER);
  }

  @Test
  void whatLooksLikeAFormulaIsAText() throws IOException {
    var rows = sheet(written(10, Decisions.full("=1+1", "@SUM(A1)")), "Decisions");
    var request = rows.get(1).getCell(4);
    assertThat(request.getType()).isEqualTo(CellType.STRING);
    assertThat(request.getText()).isEqualTo("=1+1");
    assertThat(request.getFormula()).isNull();
  }

  @Test
  void whatOneSheetCannotHoldGoesOnInTheNext() throws IOException {
    var workbook =
        written(2, Decisions.bare(1), Decisions.bare(2), Decisions.bare(3), Decisions.bare(4));
    assertThat(workbook.keySet()).containsExactly("Decisions", "Decisions 2", "About this export");
    var ids = new ArrayList<String>();
    for (var name : List.of("Decisions", "Decisions 2")) {
      for (var row : sheet(workbook, name)) {
        ids.add(row.getCellText(0));
      }
    }
    assertThat(ids).containsExactly("ID", "scan#1", "scan#2", "ID", "scan#3", "scan#4");
  }

  @Test
  void aTextTooLongForACellIsCutAndSaysSo() throws IOException {
    var workbook = written(10, Decisions.full("Acupuncture", "long ".repeat(10_000)));
    var text = sheet(workbook, "Decisions").get(1).getCellText(18);
    assertThat(text).hasSize(XlsxRows.LONGEST).contains("cut here");
    var about = sheet(workbook, "About this export");
    assertThat(about.getFirst().getCellText(1)).isEqualTo("all decisions");
    assertThat(about.getLast().getCellText(1))
        .contains("1 cell was longer than a workbook can hold");
  }
}
