package rationale.search;

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

  /** The count of {@code request}; null where it was not asked lately. */
  @Nullable Long of(SearchRequest request) {
    synchronized (counts) {
      return counts.get(request);
    }
  }

  /** Remembers the count of {@code request}. */
  void put(SearchRequest request, long count) {
    synchronized (counts) {
      counts.put(request, count);
      if (counts.size() > MOST) {
        counts.remove(counts.keySet().iterator().next());
      }
    }
  }
}
