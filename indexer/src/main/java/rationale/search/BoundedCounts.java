package rationale.search;

import java.io.IOException;

/**
 * Counts what searches find, as long as looking at so many places in the index goes. What was
 * counted lately costs nothing.
 */
final class BoundedCounts {
  /** What a core looks at in about a tenth of a second. */
  static final long MOST_PLACES = 4_000_000;

  private final Snapshot snapshot;
  private final Understanding understanding;
  private long left;

  BoundedCounts(Snapshot snapshot, Understanding understanding, long mostPlaces) {
    this.snapshot = snapshot;
    this.understanding = understanding;
    this.left = mostPlaces;
  }

  /** The number of decisions that have a value of a facet, which the index knows by itself. */
  long ofValue(SearchRequest request) throws IOException {
    var known = snapshot.counts().of(request);
    return known == null ? count(request) : known;
  }

  /** The number of decisions that {@code request} finds; 0 where that is too much to find out. */
  long of(SearchRequest request) throws IOException {
    var known = snapshot.counts().of(request);
    if (known != null) {
      return known;
    }
    long places = understanding.places(snapshot, request);
    if (places > left) {
      return 0;
    }
    left -= places;
    return count(request);
  }

  private long count(SearchRequest request) throws IOException {
    long count = understanding.count(snapshot, snapshot.searcher(), request);
    snapshot.counts().put(request, count);
    return count;
  }
}
