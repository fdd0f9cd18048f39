package rationale.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** A marker for each item found, the same one for items that match by the same. */
final class Markers {
  private final Reading reading;
  private final IndexSearcher searcher;
  private final Map<Query, Weight> asked = new HashMap<>();
  private final Map<Marks, Marker> known = new HashMap<>();

  Markers(Reading reading, IndexSearcher searcher) {
    this.reading = reading;
    this.searcher = searcher;
  }

  /** An item, asked one by one what it matches. */
  interface Item {
    boolean matches(Query query) throws IOException;
  }

  /** Marks what the item in {@code document} matches, which must be one that is found. */
  Marker of(int document) throws IOException {
    var marks = reading.marks(query -> matches(document, query));
    return known.computeIfAbsent(marks, Marker::new);
  }

  private boolean matches(int document, Query query) throws IOException {
    var weight = asked.get(query);
    if (weight == null) {
      weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
      asked.put(query, weight);
    }
    var leaves = searcher.getIndexReader().leaves();
    var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    return weight.matches(leaf, document - leaf.docBase) != null;
  }
}
