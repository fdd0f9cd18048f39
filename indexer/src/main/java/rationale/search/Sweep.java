package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;

/**
 * Finds all documents of a request, and its best letters, in one pass over the index.
 *
 * <p>It goes from window to window of a segment. There it learns from estimates which documents are
 * found for certain, which perhaps, and what each may be worth at most. Only documents in doubt and
 * those that may come among the best are looked at as Lucene does, one by one and exactly.
 */
final class Sweep {
  /** Sums in another order may differ in their last digits. */
  private static final float SLACK = 1.0001f;

  private final IndexSearcher searcher;
  private final Query words;
  private final Map<Facet, Query> chosen;
  private final @Nullable TopLetters best;
  private final Weight exact;
  private final Estimates estimates;

  /**
   * @param best takes the items by score; null where none are wanted
   */
  Sweep(Snapshot snapshot, RequestQuery query, SearchRequest request, @Nullable TopLetters best)
      throws IOException {
    this.searcher = snapshot.searcher();
    this.best = best;
    words = searcher.rewrite(query.base(request));
    chosen = new EnumMap<>(Facet.class);
    for (var each : query.chosen(request).entrySet()) {
      chosen.put(each.getKey(), searcher.rewrite(each.getValue()));
    }
    var mode = best == null ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
    exact = searcher.createWeight(words, mode, 1);
    estimates = new Estimates(searcher);
  }

  Found find() throws IOException {
    var segments = new ArrayList<Found.InSegment>();
    for (var segment : searcher.getIndexReader().leaves()) {
      segments.add(new OfSegment(segment).find());
    }
    return new Found(segments);
  }

  private final class OfSegment {
    private final LeafReaderContext segment;
    private final @Nullable Bits live;
    private final Estimate estimate;
    private final FixedBitSet found;
    private final FixedBitSet lasts;
    private final Map<Facet, Estimate> having = new EnumMap<>(Facet.class);
    private final Map<Facet, FixedBitSet> sets = new EnumMap<>(Facet.class);
    private final Asker asker;
    private final @Nullable Estimate certain;
    private final long[] maybe = new long[Estimate.WORDS];
    private final long[] ranked = new long[Estimate.WORDS];
    private final long[] doubt = new long[Estimate.WORDS];
    private float least;

    OfSegment(LeafReaderContext segment) throws IOException {
      this.segment = segment;
      live = segment.reader().getLiveDocs();
      var parts = estimates.in(segment);
      estimate = parts.of(words, best != null);
      certain = best == null ? null : parts.of(words, false);
      int windows = Math.ceilDiv(segment.reader().maxDoc(), Estimate.SIZE);
      found = new FixedBitSet(windows * Estimate.SIZE);
      for (var each : chosen.entrySet()) {
        having.put(each.getKey(), parts.of(each.getValue(), false));
        sets.put(each.getKey(), new FixedBitSet(windows * Estimate.SIZE));
      }
      asker = new Asker(exact, segment);
      lasts = SegmentValues.of(segment.reader()).lasts();
      if (best != null) {
        best.enter(segment.reader(), segment.docBase);
        least = least(best);
      }
    }

    Found.InSegment find() throws IOException {
      for (int first = 0; first < segment.reader().maxDoc(); first += Estimate.SIZE) {
        Deadline.check();
        estimate.look(first, null);
        if (!estimate.isEmpty()) {
          window(first);
        }
      }
      return new Found.InSegment(segment, found, sets);
    }

    private void window(int first) throws IOException {
      System.arraycopy(estimate.maybe, 0, maybe, 0, Estimate.WORDS);
      leaveDeleted(first);
      System.arraycopy(maybe, 0, ranked, 0, Estimate.WORDS);
      int at = first / Long.SIZE;
      for (var each : having.entrySet()) {
        var has = each.getValue();
        has.look(first, maybe);
        Estimate.and(ranked, has.maybe);
        System.arraycopy(
            has.maybe, 0, sets.getOrDefault(each.getKey(), found).getBits(), at, Estimate.WORDS);
      }
      settle(first);
      System.arraycopy(maybe, 0, found.getBits(), at, Estimate.WORDS);
      if (best != null) {
        Estimate.and(ranked, maybe);
        for (int i = 0; i < Estimate.WORDS; i++) {
          rank(first + i * Long.SIZE, ranked[i], best);
        }
      }
    }

    /** Leaves of what may be found what is found. */
    private void settle(int first) throws IOException {
      System.arraycopy(maybe, 0, doubt, 0, Estimate.WORDS);
      Estimate.andNot(doubt, estimate.sure);
      if (certain != null && Estimate.any(doubt)) {
        certain.look(first, doubt);
        Estimate.andNot(doubt, certain.sure);
        Estimate.andNot(maybe, doubt);
      }
    }

    /** Offers those of up to 64 documents that may come among the best. */
    private void rank(int first, long wanted, TopLetters letters) throws IOException {
      for (long word = wanted; word != 0; word &= word - 1) {
        int document = first + Long.numberOfTrailingZeros(word);
        float most = estimate.most[document % Estimate.SIZE];
        // what no part of a query ranks need not be asked what it is worth
        if (most * SLACK >= least && (most == 0 || asker.finds(document))) {
          float score = most == 0 ? 0 : asker.score();
          letters.offer(document, lasts.nextSetBit(document), key(score));
          least = least(letters);
        }
      }
    }

    private void leaveDeleted(int first) {
      int end = segment.reader().maxDoc() - first;
      for (int i = 0; i < Estimate.WORDS; i++) {
        for (long word = live == null && end >= Estimate.SIZE ? 0 : maybe[i];
            word != 0;
            word &= word - 1) {
          int place = i * Long.SIZE + Long.numberOfTrailingZeros(word);
          if (place >= end || (live != null && !live.get(first + place))) {
            maybe[i] &= ~Long.lowestOneBit(word);
          }
        }
      }
    }
  }

  /** Puts scores in order, the best highest. */
  static long key(float score) {
    return NumericUtils.floatToSortableInt(score);
  }

  private static float least(TopLetters best) {
    long key = best.least();
    return key < Integer.MIN_VALUE
        ? Float.NEGATIVE_INFINITY
        : key > Integer.MAX_VALUE
            ? Float.POSITIVE_INFINITY
            : NumericUtils.sortableIntToFloat((int) key);
  }
}
