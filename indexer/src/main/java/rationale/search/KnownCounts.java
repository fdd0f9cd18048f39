package rationale.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many decisions searches found in one snapshot, those asked last. Who types asks for the same
 * few again and again.
 */
final class KnownCounts {
  private static final int MOST = 2_000;

  private final Map<SearchRequest, Long> counts = new LinkedHashMap<>(64, 0.75f, true);

  /** Counts what a request finds. */
  interface Counter {
    long count(SearchRequest request) throws IOException;
  }

  /** The count of {@code request}, asked of {@code counter} where it is not known yet. */
  long of(SearchRequest request, Counter counter) throws IOException {
    var known = known(request);
    if (known != null) {
      return known;
    }
    long count = counter.count(request);
    synchronized (counts) {
      counts.put(request, count);
      if (counts.size() > MOST) {
        counts.remove(counts.keySet().iterator().next());
      }
    }
    return count;
  }

  private @Nullable Long known(SearchRequest request) {
    synchronized (counts) {
      return counts.get(request);
    }
  }
}
