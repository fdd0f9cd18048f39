package rationale.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import rationale.search.Decision;

/**
 * Decisions as a workbook: sheets of rows, more than one where a sheet cannot hold them all, and a
 * last sheet about the export. Texts are texts and never formulas.
 */
final class XlsxRows implements Rows {
  /** What a sheet holds below its heading line. */
  static final int MOST_ROWS = 1_048_575;

  /** What a cell holds, in chars. */
  static final int LONGEST = 32_767;

  private static final String CUT = "… (cut here: a cell of a workbook holds no more)";

  /** Rows written out at a time. */
  private static final int HELD = 500;

  private final Workbook workbook;
  private final Columns columns;
  private final ExportNote note;
  private final int mostRows;
  private Worksheet sheet;
  private int sheets;
  private int rows;
  private long cut;

  XlsxRows(OutputStream out, Columns columns, ExportNote note, int mostRows) throws IOException {
    this.workbook = new Workbook(out, "Rationale", null);
    this.columns = columns;
    this.note = note;
    this.mostRows = mostRows;
    this.sheet = newSheet();
  }

  @Override
  public void add(Decision decision) throws IOException {
    if (rows == mostRows) {
      finishSheet();
      sheet = newSheet();
    }
    rows++;
    int at = 0;
    for (var column : columns.all()) {
      var value = column.value().apply(decision);
      if (value != null) {
        put(rows, at, value);
      }
      at++;
    }
    if (rows % HELD == 0) {
      sheet.flush();
    }
  }

  @Override
  public void close() throws IOException {
    finishSheet();
    writeNote();
    workbook.finish();
  }

  private Worksheet newSheet() {
    sheets++;
    rows = 0;
    var fresh = workbook.newWorksheet(sheets == 1 ? "Decisions" : "Decisions " + sheets);
    fresh.freezePane(0, 1);
    int at = 0;
    for (var column : columns.all()) {
      fresh.width(at, column.width());
      fresh.inlineString(0, at, column.label());
      fresh.style(0, at).bold().set();
      at++;
    }
    return fresh;
  }

  private void finishSheet() throws IOException {
    sheet.setAutoFilter(0, 0, rows, columns.all().size() - 1);
    sheet.finish();
  }

  private void put(int row, int column, Object value) {
    switch (value) {
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      case Number number -> sheet.value(row, column, number);
      default -> putText(row, column, value.toString());
    }
  }

  private void putText(int row, int column, String text) {
    boolean fits = text.length() <= LONGEST;
    cut += fits ? 0 : 1;
    var shown = fits ? text : text.substring(0, LONGEST - CUT.length()) + CUT;
    sheet.inlineString(row, column, shown);
    if (!CsvRows.harmless(shown).equals(shown)) {
      // marked as text, so that it also stays one when somebody edits the cell
      sheet.style(row, column).format("@").set();
    }
  }

  private void writeNote() throws IOException {
    var whole =
        cut == 0
            ? note
            : note.with(
                "Cut",
                "%,d %s longer than a workbook can hold; the CSV and NDJSON exports have all of it."
                    .formatted(cut, cut == 1 ? "cell was" : "cells were"));
    var about = workbook.newWorksheet("About this export");
    about.width(0, 14);
    about.width(1, 100);
    int row = 0;
    for (var line : whole.lines().entrySet()) {
      about.inlineString(row, 0, line.getKey());
      about.style(row, 0).bold().set();
      about.inlineString(row, 1, line.getValue().toString());
      row++;
    }
    about.finish();
  }
}
