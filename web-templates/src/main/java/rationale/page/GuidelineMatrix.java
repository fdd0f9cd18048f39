package rationale.page;

import java.util.List;

/**
 * The guidelines of utilization review against those of the reviewer; each decision lies in one
 * cell.
 *
 * @param columns all decisions by what the reviewer cites
 * @param rows by what utilization review cites, each with a cell for every column
 * @param total all decisions
 * @param csv the table as a file
 */
public record GuidelineMatrix(
    List<RateRow> columns, List<Row> rows, RateRow total, List<String> notes, String csv) {
  public GuidelineMatrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    Hrefs.checked(csv);
  }

  /**
   * What utilization review cites.
   *
   * @param all its decisions
   * @param cells those of each column, some of them without any
   */
  public record Row(RateRow all, List<RateRow> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
