package rationale.search;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import rationale.index.IndexFields;
import rationale.search.Analytics.Month;
import rationale.search.Slice.RateCounter;

/** When the decisions of a slice were made, and how many days after utilization review. */
final class DayCounts {
  /** No median lies further than so many days from none. */
  private static final int MOST_DAYS = 3_650;

  private final IndexReader reader;
  private final Slice slice;

  DayCounts(IndexReader reader, Slice slice) {
    this.reader = reader;
    this.slice = slice;
  }

  /** The months in which any was decided, in order. */
  List<Month> months() throws IOException {
    var byMonth = new TreeMap<YearMonth, RateCounter>();
    var byDay = new HashMap<Long, RateCounter>();
    var decided = MultiDocValues.getSortedNumericValues(reader, IndexFields.DECIDED);
    if (decided != null) {
      for (int item = slice.next(0); isItem(item); item = slice.next(item + 1)) {
        if (decided.advanceExact(item)) {
          byDay
              .computeIfAbsent(
                  decided.nextValue(),
                  day -> byMonth.computeIfAbsent(month(day), _ -> slice.new RateCounter()))
              .accept(item);
        }
      }
    }
    var months = new ArrayList<Month>();
    byMonth.forEach((month, counter) -> months.add(new Month(month, counter.rate())));
    return months;
  }

  /** The days at most that half of them took; empty where none states both dates. */
  OptionalInt median() throws IOException {
    var counts = new long[2 * MOST_DAYS + 1];
    long stated = 0;
    var days = MultiDocValues.getNumericValues(reader, IndexFields.DAYS);
    if (days != null) {
      for (int item = slice.next(0); isItem(item); item = slice.next(item + 1)) {
        if (days.advanceExact(item)) {
          counts[Math.clamp(days.longValue(), -MOST_DAYS, MOST_DAYS) + MOST_DAYS]++;
          stated++;
        }
      }
    }
    return stated == 0 ? OptionalInt.empty() : OptionalInt.of(median(counts, stated));
  }

  private static int median(long[] counts, long stated) {
    int at = 0;
    for (long below = counts[0]; 2 * below < stated; below += counts[at]) {
      at++;
    }
    return at - MOST_DAYS;
  }

  private static YearMonth month(long day) {
    return YearMonth.from(LocalDate.ofEpochDay(day));
  }

  private static boolean isItem(int item) {
    return item != DocIdSetIterator.NO_MORE_DOCS;
  }
}
