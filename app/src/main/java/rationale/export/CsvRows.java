package rationale.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
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
    this(out, List.of(), columns, byteOrderMark);
  }

  /**
   * A table with columns before those of the decisions.
   *
   * @param before what stands above them
   */
  CsvRows(OutputStream out, List<String> before, Columns columns, boolean byteOrderMark)
      throws IOException {
    this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    this.columns = columns;
    if (byteOrderMark) {
      writer.write(BYTE_ORDER_MARK);
    }
    var labels = columns.all().stream().map(Column::label);
    printer.printRecord(Stream.concat(before.stream(), labels));
  }

  @Override
  public void add(Decision decision) throws IOException {
    add(List.of(), decision);
  }

  /** A row with cells before those of its decision, which are empty where there is none. */
  void add(List<?> before, @Nullable Decision decision) throws IOException {
    for (var value : before) {
      print(value);
    }
    for (var column : columns.all()) {
      print(decision == null ? null : column.value().apply(decision));
    }
    printer.println();
  }

  private void print(@Nullable Object value) throws IOException {
    printer.print(value instanceof String text ? harmless(text) : value);
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
