package rationale.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The decisions of an index by the month they are dated.
 *
 * @param counts decisions and letters of each month that has any
 * @param undated those whose letter states no date
 * @param first the earliest date of a decision; null where none is dated
 * @param last the latest date of a decision; null where none is dated
 */
public record Months(
    SortedMap<YearMonth, Tally> counts,
    Tally undated,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {
  public Months {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }
}
