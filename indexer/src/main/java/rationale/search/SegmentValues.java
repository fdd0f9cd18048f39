package rationale.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import rationale.index.Facet;
import rationale.index.IndexFields;
import rationale.index.Slug;

/**
 * The facet values of one segment's documents, laid out for counting.
 *
 * <p>Few of all thinkable sets of values occur. So each document has one number for each of a few
 * groups of facets, which stands for all its values of these: counting adds one for each group, and
 * looks at values only once for each set that occurred. Labels that share a slug are one value.
 */
final class SegmentValues {
  /** What is counted together: what goes together in letters has few different sets. */
  private static final List<Set<Facet>> GROUPS =
      List.of(
          EnumSet.of(Facet.OUTCOME, Facet.TREATMENT, Facet.GUIDELINE_COMPARED),
          EnumSet.of(Facet.GUIDELINE, Facet.GUIDELINE_SET),
          EnumSet.of(Facet.UR_GUIDELINE, Facet.UR_GUIDELINE_SET),
          EnumSet.of(Facet.REASON),
          EnumSet.of(Facet.BODY_PART),
          EnumSet.of(Facet.SPECIALTY, Facet.LICENSED),
          EnumSet.of(Facet.UR_ACTION, Facet.AGE, Facet.SEX),
          EnumSet.of(Facet.YEAR, Facet.DAYS));

  private static final Map<CacheKey, SegmentValues> KNOWN = new ConcurrentHashMap<>();

  private final List<Value> values;
  private final List<ValueColumn> columns;
  private final FixedBitSet lasts;

  private SegmentValues(List<Value> values, List<ValueColumn> columns, FixedBitSet lasts) {
    this.values = values;
    this.columns = columns;
    this.lasts = lasts;
  }

  /** The last document of each letter. */
  FixedBitSet lasts() {
    return lasts;
  }

  /** A value of a facet. */
  record Value(Facet facet, String slug) {}

  /** Those of {@code segment}, read once while it is open. */
  static SegmentValues of(LeafReader segment) throws IOException {
    var core = segment.getCoreCacheHelper();
    var known = KNOWN.get(core.getKey());
    if (known != null) {
      return known;
    }
    synchronized (core) {
      try {
        return KNOWN.computeIfAbsent(
            core.getKey(),
            _ -> {
              core.addClosedListener(KNOWN::remove);
              return read(segment);
            });
      } catch (UncheckedIOException failed) {
        throw failed.getCause();
      }
    }
  }

  private static SegmentValues read(LeafReader segment) {
    try {
      var stored = DocValues.getSortedSet(segment, FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
      var numbers = new LinkedHashMap<Value, Integer>();
      var valueOf = new int[(int) stored.getValueCount()];
      var groupOf = new int[valueOf.length];
      for (int ord = 0; ord < valueOf.length; ord++) {
        var path = Arrays.asList(FacetsConfig.stringToPath(stored.lookupOrd(ord).utf8ToString()));
        var facet = Facet.named(path.getFirst());
        groupOf[ord] = facet.isEmpty() || path.size() < 2 ? -1 : group(facet.get());
        if (groupOf[ord] >= 0) {
          var value = new Value(facet.orElseThrow(), Slug.of(path.subList(1, path.size())));
          valueOf[ord] = numbers.computeIfAbsent(value, _ -> numbers.size());
        }
      }
      var columns = columns(segment.maxDoc(), stored, valueOf, groupOf);
      return new SegmentValues(List.copyOf(numbers.keySet()), columns, lasts(segment));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static FixedBitSet lasts(LeafReader segment) throws IOException {
    int windows = Math.ceilDiv(segment.maxDoc(), Estimate.SIZE);
    var lasts = new FixedBitSet(windows * Estimate.SIZE);
    var last = segment.postings(new Term(IndexFields.LAST, IndexFields.YES), PostingsEnum.NONE);
    if (last != null) {
      last.nextDoc();
      last.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, lasts, 0);
    }
    return lasts;
  }

  private static int group(Facet facet) {
    for (int group = 0; group < GROUPS.size(); group++) {
      if (GROUPS.get(group).contains(facet)) {
        return group;
      }
    }
    return -1;
  }

  private static List<ValueColumn> columns(
      int documents, SortedSetDocValues stored, int[] valueOf, int[] groupOf) throws IOException {
    var builders = GROUPS.stream().map(_ -> new ValueColumn.Builder(documents)).toList();
    for (int document = stored.nextDoc(); document < documents; document = stored.nextDoc()) {
      for (int left = stored.docValueCount(); left > 0; left--) {
        int ord = (int) stored.nextOrd();
        if (groupOf[ord] >= 0) {
          builders.get(groupOf[ord]).add(valueOf[ord]);
        }
      }
      for (var builder : builders) {
        builder.end(document);
      }
    }
    return builders.stream().map(ValueColumn.Builder::build).toList();
  }

  /**
   * Adds up how many documents of a set have each value.
   *
   * @param facets those that are counted
   */
  void count(FixedBitSet found, Set<Facet> facets, Map<Facet, Map<String, Long>> counts) {
    var byNumber = new long[values.size()];
    var groups = new ArrayList<ValueColumn>();
    for (int group = 0; group < GROUPS.size(); group++) {
      if (GROUPS.get(group).stream().anyMatch(facets::contains)) {
        groups.add(columns.get(group));
      }
    }
    var counters = groups.stream().map(ValueColumn::counter).toList();
    Found.each(found, (documents, size) -> counters.forEach(each -> each.add(documents, size)));
    counters.forEach(each -> each.addTo(byNumber));
    for (int number = 0; number < byNumber.length; number++) {
      var value = values.get(number);
      if (byNumber[number] > 0 && facets.contains(value.facet())) {
        counts
            .computeIfAbsent(value.facet(), _ -> new HashMap<>())
            .merge(value.slug(), byNumber[number], Long::sum);
      }
    }
  }
}
