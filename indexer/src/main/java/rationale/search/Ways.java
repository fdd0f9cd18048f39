package rationale.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;

/** Tries out which searches find more than one that found little, for no longer than a moment. */
final class Ways {
  /** So many are tried. */
  static final int MOST = 32;

  private static final Duration LONGEST = Duration.ofMillis(800);

  private final IndexSearcher searcher;
  private final long end = System.nanoTime() + LONGEST.toNanos();

  Ways(Snapshot snapshot) {
    searcher = new IndexSearcher(snapshot.reader());
    searcher.setTimeout(this::isOver);
  }

  /** Counts with a searcher what a request finds. */
  interface Counter {
    long count(IndexSearcher searcher, SearchRequest request) throws IOException;
  }

  /**
   * Those of {@code ways} that find more than {@code found} decisions, with their counts, the most
   * first; what cannot be counted in time is left out.
   */
  List<Way> finding(long found, List<Way> ways, Counter counter) throws IOException {
    var better = new ArrayList<Way>();
    for (var way : ways.subList(0, Math.min(MOST, ways.size()))) {
      if (isOver()) {
        break;
      }
      long count = counter.count(searcher, way.request());
      if (count > found && !searcher.timedOut()) {
        better.add(new Way(way.kind(), way.change(), way.request(), count));
      }
    }
    better.sort(Comparator.comparingLong(Way::count).reversed());
    return List.copyOf(better);
  }

  private boolean isOver() {
    return System.nanoTime() - end > 0;
  }
}
