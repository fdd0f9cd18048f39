package rationale.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A vocabulary file: tab-separated, the first line names the columns, lines that start with {@code
 * #} are for people.
 */
record Table(String name, List<String> columns, List<Row> rows) {

  /** A line with as many cells as the table has columns. */
  record Row(List<String> columns, List<String> cells, int line) {
    String get(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new IllegalArgumentException("no column " + column + " among " + columns);
      }
      return cells.get(index);
    }

    /** A cell; empty also where the table has no such column. */
    String find(String column) {
      return columns.contains(column) ? get(column) : "";
    }

    /** A cell that lists several values, parted by {@code |}; none where it is empty. */
    List<String> list(String column) {
      var cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }
  }

  /** Reads {@code vocabulary/NAME.tsv} from the class path. */
  static Table read(String name) {
    var path = "/vocabulary/" + name + ".tsv";
    try (var in = Table.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("vocabulary file missing from the class path: " + path);
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Table parse(String name, String text) {
    List<String> columns = List.of();
    var rows = new ArrayList<Row>();
    int number = 0;
    for (var line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var cells = List.of(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
      } else if (cells.size() == columns.size()) {
        rows.add(new Row(columns, cells, number));
      } else {
        throw new IllegalStateException(
            "%s.tsv line %d has %d cells, not %d"
                .formatted(name, number, cells.size(), columns.size()));
      }
    }
    return new Table(name, columns, List.copyOf(rows));
  }
}
