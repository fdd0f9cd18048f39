package rationale.web;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rationale.page.MonthFigure;
import rationale.search.DateField;
import rationale.search.DateRange;
import rationale.search.Months;
import rationale.search.SearchRequest;

/** From the months of an index to the figure that shows them. */
final class MonthFigures {
  /** A misread date must not squeeze all others: what lies further apart is left out. */
  private static final int MOST = 300;

  private MonthFigures() {}

  /** Letters by month; null where none is dated. */
  static @Nullable MonthFigure of(Months months) {
    var letters = new TreeMap<YearMonth, Integer>();
    months.counts().forEach((month, count) -> letters.put(month, Math.toIntExact(count.letters())));
    int before = 0;
    int after = 0;
    while (!letters.isEmpty()
        && letters.firstKey().until(letters.lastKey(), ChronoUnit.MONTHS) >= MOST) {
      if (letters.firstEntry().getValue() <= letters.lastEntry().getValue()) {
        before += letters.pollFirstEntry().getValue();
      } else {
        after += letters.pollLastEntry().getValue();
      }
    }
    return letters.isEmpty()
        ? null
        : figure(letters, before, after, Math.toIntExact(months.undated().letters()));
  }

  private static MonthFigure figure(
      NavigableMap<YearMonth, Integer> letters, int before, int after, int undated) {
    var all = new ArrayList<MonthFigure.Month>();
    for (var month = letters.firstKey();
        !month.isAfter(letters.lastKey());
        month = month.plusMonths(1)) {
      int count = letters.getOrDefault(month, 0);
      all.add(new MonthFigure.Month(month, count, count == 0 ? null : href(month)));
    }
    return new MonthFigure(all, before, after, undated);
  }

  private static String href(YearMonth month) {
    var range = new DateRange(month.atDay(1), month.atEndOfMonth());
    return SearchParams.href(SearchRequest.ALL.with(DateField.DECIDED, range));
  }
}
