package rationale.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;
import rationale.index.Facet;

/** The documents that a request finds, and what it would find with less chosen. */
final class Found {
  private final List<InSegment> segments;

  Found(List<InSegment> segments) {
    this.segments = List.copyOf(segments);
  }

  /** What is found in one segment, in sets that end with a whole window. */
  static final class InSegment {
    private final LeafReaderContext segment;
    private final FixedBitSet base;
    private final Map<Facet, FixedBitSet> chosen;
    private final FixedBitSet all;

    /**
     * @param base what all but the chosen values of facets leave
     * @param chosen for each facet of which values are chosen what has them; not right outside base
     */
    InSegment(LeafReaderContext segment, FixedBitSet base, Map<Facet, FixedBitSet> chosen) {
      this.segment = segment;
      this.base = base;
      this.chosen = chosen;
      this.all = chosen.isEmpty() ? base : without(EnumSet.noneOf(Facet.class));
    }

    LeafReaderContext segment() {
      return segment;
    }

    /** What answers the whole request. */
    FixedBitSet all() {
      return all;
    }

    /** What answers it but for what is chosen of some facets. */
    private FixedBitSet without(Set<Facet> facets) {
      var left = base.clone();
      chosen.forEach((facet, has) -> {
        if (!facets.contains(facet)) {
          left.and(has);
        }
      });
      return left;
    }

    SegmentValues values() throws IOException {
      return SegmentValues.of(segment.reader());
    }
  }

  List<InSegment> segments() {
    return segments;
  }

  /** The number of items. */
  long items() {
    return segments.stream().mapToLong(each -> each.all().cardinality()).sum();
  }

  /** The number of letters that they stand in. */
  long letters() throws IOException {
    long letters = 0;
    for (var each : segments) {
      letters += letters(each.all(), each.values().lasts());
    }
    return letters;
  }

  /**
   * The number of letters of which any item is in {@code items}, 64 documents at a time: what is
   * added to each letter's items but the last carries over to the last where one of them is there.
   */
  static long letters(FixedBitSet items, FixedBitSet lasts) {
    var found = items.getBits();
    var ends = lasts.getBits();
    long carry = 0;
    long letters = 0;
    for (int i = 0; i < Math.min(found.length, ends.length); i++) {
      long inside = ~ends[i];
      long before = found[i] & inside;
      long sum = before + inside + carry;
      carry = ((before & inside) | ((before | inside) & ~sum)) >>> 63;
      letters += Long.bitCount((sum | found[i]) & ends[i]);
    }
    return letters;
  }

  /** How many items have each value, of facets in use without what is chosen of them. */
  Map<Facet, Map<String, Long>> counts() throws IOException {
    var counts = new EnumMap<Facet, Map<String, Long>>(Facet.class);
    for (var each : segments) {
      var free = EnumSet.allOf(Facet.class);
      free.removeAll(each.chosen.keySet());
      each.values().count(each.all(), free, counts);
      for (var facet : each.chosen.keySet()) {
        var only = EnumSet.of(facet);
        each.values().count(each.without(only), only, counts);
      }
    }
    return counts;
  }

  /** All documents in {@code found}, as numbers in their segment, some at a time. */
  static void each(FixedBitSet found, Taker taker) {
    var documents = new int[Estimate.SIZE];
    int size = 0;
    var words = found.getBits();
    for (int i = 0; i < words.length; i++) {
      for (long word = words[i]; word != 0; word &= word - 1) {
        documents[size++] = i * Long.SIZE + Long.numberOfTrailingZeros(word);
      }
      if (size > documents.length - Long.SIZE) {
        taker.take(documents, size);
        size = 0;
      }
    }
    taker.take(documents, size);
  }

  /** Takes the first {@code size} of some documents. */
  interface Taker {
    void take(int[] documents, int size);
  }
}
