package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import rationale.index.IndexFields;

/** The letters that stand first, each by its best item, those alike in the order of their ids. */
final class TopLetters {
  private static final Comparator<Entry> FIRST_TO_LAST =
      Comparator.comparingLong(Entry::key)
          .reversed()
          .thenComparing(Entry::id)
          .thenComparingInt(Entry::last);

  private final int most;
  private final TreeSet<Entry> best = new TreeSet<>(FIRST_TO_LAST);
  private @Nullable Entry current;
  private SortedDocValues ids = DocValues.emptySorted();
  private int base;

  /**
   * @param most how many letters are kept
   */
  TopLetters(int most) {
    this.most = most;
  }

  /** A letter, the highest key first. */
  private record Entry(long key, BytesRef id, int last) {}

  /** Goes on with another segment, whose first document is {@code first} of all. */
  void enter(LeafReader segment, int first) throws IOException {
    ids = DocValues.getSorted(segment, IndexFields.LETTER);
    base = first;
    current = null;
  }

  /** No item with a lower key changes anything. */
  long least() {
    return best.size() < most ? Long.MIN_VALUE : most == 0 ? Long.MAX_VALUE : best.last().key();
  }

  /**
   * An item of the segment, after those before it.
   *
   * @param last the last document of its letter
   */
  void offer(int document, int last, long key) throws IOException {
    if (key < least() || most == 0) {
      return;
    }
    var before = current != null && current.last() == base + last ? current : null;
    if (before != null && before.key() >= key) {
      return;
    }
    var id = ids.advanceExact(document) ? ids.lookupOrd(ids.ordValue()) : new BytesRef();
    if (before != null) {
      best.remove(before);
    }
    var entry = new Entry(key, BytesRef.deepCopyOf(id), base + last);
    best.add(entry);
    current = entry;
    if (best.size() > most) {
      best.pollLast();
    }
  }

  /** The last documents of the letters from one place on, in order. */
  List<Integer> from(int start) {
    var lasts = new ArrayList<Integer>();
    best.stream().skip(start).map(Entry::last).forEach(lasts::add);
    return lasts;
  }
}
