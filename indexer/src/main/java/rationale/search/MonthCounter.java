package rationale.search;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import rationale.index.IndexFields;

/** Counts all decisions of an index, and their letters, by the day and then by the month. */
final class MonthCounter {
  private final SortedMap<Long, Count> days = new TreeMap<>();
  private final Count undated = new Count();

  private static final class Count {
    private long decisions;
    private long letters;

    void add(boolean lastOfLetter) {
      decisions++;
      letters += lastOfLetter ? 1 : 0;
    }

    Tally tally() {
      return new Tally(decisions, letters);
    }
  }

  static Months count(Snapshot snapshot) throws IOException {
    var counter = new MonthCounter();
    for (var leaf : snapshot.reader().leaves()) {
      counter.add(leaf.reader());
    }
    return counter.months();
  }

  private void add(LeafReader segment) throws IOException {
    var lasts = lastsOfLetters(segment);
    var live = segment.getLiveDocs();
    var decided = DocValues.getSortedNumeric(segment, IndexFields.DECIDED);
    for (int document = 0; document < segment.maxDoc(); document++) {
      if (live == null || live.get(document)) {
        var count =
            decided.advanceExact(document)
                ? days.computeIfAbsent(decided.nextValue(), _ -> new Count())
                : undated;
        count.add(lasts.get(document));
      }
    }
  }

  private static FixedBitSet lastsOfLetters(LeafReader segment) throws IOException {
    var lasts = new FixedBitSet(segment.maxDoc());
    var postings = segment.postings(new Term(IndexFields.LAST, IndexFields.YES), PostingsEnum.NONE);
    if (postings != null) {
      for (int at = postings.nextDoc();
          at != DocIdSetIterator.NO_MORE_DOCS;
          at = postings.nextDoc()) {
        lasts.set(at);
      }
    }
    return lasts;
  }

  private Months months() {
    var months = new TreeMap<YearMonth, Tally>();
    days.forEach((day, count) ->
        months.merge(
            YearMonth.from(LocalDate.ofEpochDay(day)),
            count.tally(),
            (some, more) ->
                new Tally(some.decisions() + more.decisions(), some.letters() + more.letters())));
    return new Months(
        months,
        undated.tally(),
        days.isEmpty() ? null : LocalDate.ofEpochDay(days.firstKey()),
        days.isEmpty() ? null : LocalDate.ofEpochDay(days.lastKey()));
  }
}
