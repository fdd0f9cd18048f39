package rationale.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * Lucene alone: the query that a request becomes, its twenty best decisions and its full count. It
 * stands in this package to build the very same query.
 */
public final class PlainLucene implements AutoCloseable {
  private final Snapshots snapshots;
  private final Understanding understanding = new Understanding();

  /** Opens the index that is published in {@code folder}. */
  public PlainLucene(Path folder) {
    snapshots = new Snapshots(folder, InstantSource.system());
  }

  /** The twenty best decisions and how many there are. */
  public TopDocs search(SearchRequest request) throws IOException {
    try (var snapshot = snapshots.acquire()) {
      var reading = understanding.reading(snapshot, request);
      var query = new RequestQuery(snapshot.labels(), reading).of(request);
      var searcher = new IndexSearcher(snapshot.reader());
      searcher.setQueryCache(null);
      return searcher.search(
          query, new TopScoreDocCollectorManager(SearchRequest.PAGE_SIZE, Integer.MAX_VALUE));
    }
  }

  @Override
  public void close() {
    snapshots.close();
  }
}
