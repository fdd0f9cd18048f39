package rationale.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Exhibits as a table: number, citation and note before the columns of every export. */
final class ExhibitTable {
  private static final List<String> LABELS = List.of("Exhibit", "Citation", "Note");

  private ExhibitTable() {}

  static void write(ExhibitList list, OutputStream out) throws IOException {
    var columns = Columns.of(list.address(), list.withRationale());
    try (var rows = new CsvRows(out, LABELS, columns, true)) {
      int number = 1;
      for (var exhibit : list.exhibits()) {
        var decision = exhibit.decision();
        rows.add(List.of(number++, Citation.of(decision), exhibit.note()), decision);
      }
      for (var missing : list.missing()) {
        rows.add(List.of("", missing.what(), missing.note()), null);
      }
    }
  }
}
