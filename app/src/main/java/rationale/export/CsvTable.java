package rationale.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A small table of any columns as a file that spreadsheets open as it is. */
public final class CsvTable {
  private final List<List<@Nullable Object>> rows = new ArrayList<>();

  /** A table under these headings. */
  public CsvTable(List<String> headings) {
    rows.add(new ArrayList<>(headings));
  }

  /** Adds a row; null is an empty cell. */
  public void add(List<@Nullable Object> cells) {
    rows.add(new ArrayList<>(cells));
  }

  /** The file, in UTF-8 with a byte order mark. */
  public byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
      writer.write(CsvRows.BYTE_ORDER_MARK);
      for (var row : rows) {
        for (var cell : row) {
          printer.print(cell instanceof String text ? CsvRows.harmless(text) : cell);
        }
        printer.println();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
