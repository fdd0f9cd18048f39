package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import rationale.index.IndexFields;
import rationale.search.Found.InSegment;

/** Finds a page of letters, and with it all that a request finds. */
final class LetterSearch {
  private final Snapshot snapshot;
  private final RequestQuery query;
  private final SearchRequest request;
  private final boolean ranks;
  private final int start;
  private final TopLetters best;

  /**
   * @param ranks whether the request has words to rank by
   */
  LetterSearch(Snapshot snapshot, RequestQuery query, SearchRequest request, boolean ranks) {
    this.snapshot = snapshot;
    this.query = query;
    this.request = request;
    this.ranks = ranks;
    var skipped = (request.page() - 1L) * request.pageSize();
    int all = snapshot.reader().maxDoc();
    start = (int) Math.min(skipped, all);
    best = new TopLetters((int) Math.min((long) start + request.pageSize(), all));
  }

  /** What is found, and the letters of it that stand on the page. */
  record Answer(Found found, LetterPage page) {}

  Answer find() throws IOException {
    boolean byScore = ranks && request.sort() == Sort.RELEVANCE;
    var found = new Sweep(snapshot, query, request, byScore ? best : null).find();
    if (!byScore) {
      for (var each : found.segments()) {
        offerByTime(each);
      }
    }
    var letters = new ArrayList<List<Integer>>();
    for (int last : best.from(start)) {
      letters.add(itemsOfLetter(found, last));
    }
    return new Answer(
        found,
        new LetterPage(found.items(), found.letters(), ranks ? bestItemsFirst(letters) : letters));
  }

  private void offerByTime(InSegment each) throws IOException {
    var field = request.sort() == Sort.ADDED ? IndexFields.ADDED : IndexFields.DECIDED;
    var times = DocValues.getSortedNumeric(each.segment().reader(), field);
    int direction = request.sort() == Sort.OLDEST ? -1 : 1;
    var lasts = each.values().lasts();
    var items = each.all();
    best.enter(each.segment().reader(), each.segment().docBase);
    // all items of a letter have its dates
    for (int item = next(items, 0);
        item != DocIdSetIterator.NO_MORE_DOCS;
        item = next(items, lasts.nextSetBit(item) + 1)) {
      best.offer(item, lasts.nextSetBit(item), time(times, item, direction));
    }
  }

  /** What is undated comes last in either direction. */
  private static long time(SortedNumericDocValues times, int item, int direction)
      throws IOException {
    return times.advanceExact(item) ? direction * times.nextValue() : Long.MIN_VALUE;
  }

  private static int next(FixedBitSet items, int from) {
    return from < items.length() ? items.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
  }

  private static List<Integer> itemsOfLetter(Found found, int last) throws IOException {
    var contexts = found.segments().stream().map(InSegment::segment).toList();
    var segment = found.segments().get(ReaderUtil.subIndex(last, contexts));
    int base = segment.segment().docBase;
    int end = last - base;
    int first = end == 0 ? 0 : segment.values().lasts().prevSetBit(end - 1) + 1;
    var all = segment.all();
    var items = new ArrayList<Integer>();
    for (int item = next(all, first); item <= end; item = next(all, item + 1)) {
      items.add(base + item);
    }
    return items;
  }

  private List<List<Integer>> bestItemsFirst(List<List<Integer>> letters) throws IOException {
    var several = letters.stream().filter(items -> items.size() > 1).flatMap(List::stream);
    var scores = scores(several.sorted().toList());
    var order =
        Comparator.comparing((Integer item) -> scores.getOrDefault(item, 0f))
            .reversed()
            .thenComparing(Comparator.naturalOrder());
    return letters.stream().map(items -> items.stream().sorted(order).toList()).toList();
  }

  /** The scores of items, which are in order. */
  private Map<Integer, Float> scores(List<Integer> items) throws IOException {
    var scores = new HashMap<Integer, Float>();
    if (items.isEmpty()) {
      return scores;
    }
    IndexSearcher searcher = snapshot.searcher();
    var weight =
        searcher.createWeight(searcher.rewrite(query.base(request)), ScoreMode.COMPLETE, 1);
    var segments = searcher.getIndexReader().leaves();
    LeafReaderContext before = null;
    Asker asker = null;
    for (var item : items) {
      var segment = segments.get(ReaderUtil.subIndex(item, segments));
      if (asker == null || segment != before) {
        asker = new Asker(weight, segment);
        before = segment;
      }
      if (asker.finds(item - segment.docBase)) {
        scores.put(item, asker.score());
      }
    }
    return scores;
  }
}
