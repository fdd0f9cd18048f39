package rationale.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import rationale.export.Columns.Column;
import rationale.search.Decision;

/** Decisions as a table in UTF-8, a heading line first. */
final class CsvRows implements Rows {
  static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What spreadsheets take for the beginning of a formula, in either width. */
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n＝＋－＠]");

  private final Writer writer;
  private final CSVPrinter printer;
  private final Columns columns;

  CsvRows(OutputStream out, Columns columns, boolean byteOrderMark) throws IOException {
    this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    this.columns = columns;
    if (byteOrderMark) {
      writer.write(BYTE_ORDER_MARK);
    }
    printer.printRecord(columns.all().stream().map(Column::label));
  }

  @Override
  public void add(Decision decision) throws IOException {
    for (var column : columns.all()) {
      var value = column.value().apply(decision);
      printer.print(value instanceof String text ? harmless(text) : value);
    }
    printer.println();
  }

  @Override
  public void close() throws IOException {
    writer.flush();
  }

  /** The text as spreadsheets show it and do not compute it: an apostrophe stands before it. */
  static String harmless(String text) {
    return FORMULA.matcher(text).find() ? "'" + text : text;
  }
}
