package rationale.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import rationale.index.Facet;
import rationale.page.RateRow;
import rationale.web.AnalyticsTable.Line;

/**
 * Months from the first to the last in which anything was decided, those with nothing among them.
 */
final class MonthRows {
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMM yyyy", Locale.US);

  private MonthRows() {}

  /**
   * A row for each month; whole years without decisions are one row together.
   *
   * @param lines months in order, and at the end what states none
   */
  static List<RateRow> of(List<Line> lines) {
    var rows = new ArrayList<RateRow>();
    YearMonth next = null;
    for (var line : lines) {
      if (line.label().equals(Facet.NOT_STATED)) {
        rows.add(row(line.label(), line));
      } else {
        var month = YearMonth.parse(line.label());
        if (next != null) {
          addEmpty(rows, next, month);
        }
        rows.add(row(NAME.format(month), line));
        next = month.plusMonths(1);
      }
    }
    return rows;
  }

  private static RateRow row(String label, Line line) {
    return RateRows.of(label, 0, line.counts(), line.having());
  }

  private static void addEmpty(List<RateRow> rows, YearMonth from, YearMonth end) {
    var firstYear = from.getMonthValue() == 1 ? from.getYear() : from.getYear() + 1;
    int years = end.getYear() - firstYear;
    for (var month = from; month.isBefore(end); month = month.plusMonths(1)) {
      if (month.getYear() < firstYear || years < 1) {
        rows.add(RateRow.none(NAME.format(month)));
      } else if (month.getYear() == firstYear && month.getMonthValue() == 1) {
        rows.add(
            RateRow.none(years == 1 ? "" + firstYear : firstYear + " to " + (end.getYear() - 1)));
      } else if (month.getYear() == end.getYear()) {
        rows.add(RateRow.none(NAME.format(month)));
      }
    }
  }
}
