package rationale.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;

/** A marker for each item found, the same one for items that match by the same. */
final class Markers {
  private final Reading reading;
  private final IndexSearcher searcher;
  private final Map<Marks, Marker> known = new HashMap<>();

  Markers(Reading reading, IndexSearcher searcher) {
    this.reading = reading;
    this.searcher = searcher;
  }

  /** Marks what the item in {@code document} matches, which must be one that is found. */
  Marker of(int document) throws IOException {
    var marks = reading.marks(new OneDocument(searcher, document));
    return known.computeIfAbsent(marks, Marker::new);
  }
}
