package rationale.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.function.Function;
import rationale.search.Decision;
import rationale.search.DecisionWalk;

/**
 * A file of all decisions that a search finds, none left out.
 *
 * @param format kind of file
 * @param withRationale whether each row ends with the rationale
 * @param byteOrderMark whether a table begins with the mark by which Excel knows its encoding
 * @param words what was typed to search for; empty where nothing was
 * @param searchAddress where the same search can be repeated
 * @param made when
 * @param address of a decision
 */
public record Export(
    ExportFormat format,
    boolean withRationale,
    boolean byteOrderMark,
    String words,
    String searchAddress,
    Instant made,
    Function<Decision, String> address) {

  /** Writes {@code walk} to {@code out}, row by row, and leaves it open. */
  public void write(DecisionWalk walk, OutputStream out) throws IOException {
    try (var rows = rows(walk, out)) {
      for (var decision : walk) {
        rows.add(decision);
      }
    }
  }

  private Rows rows(DecisionWalk walk, OutputStream out) throws IOException {
    return switch (format) {
      case CSV -> new CsvRows(out, columns(), byteOrderMark);
      case XLSX -> new XlsxRows(out, columns(), ExportNote.of(this, walk), XlsxRows.MOST_ROWS);
      case NDJSON -> new JsonRows(out, address, withRationale);
    };
  }

  private Columns columns() {
    return Columns.of(address, withRationale);
  }
}
