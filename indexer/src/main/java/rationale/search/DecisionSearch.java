package rationale.search;

import java.nio.file.Path;
import java.util.List;
import rationale.index.Facet;
import rationale.model.Span;

/** Searches the decisions of an index, following it as it grows. */
@SuppressWarnings("DoNotCallSuggester")
public final class DecisionSearch implements AutoCloseable {
  private DecisionSearch() {}

  /**
   * Opens the published generation under {@code indexFolder}.
   *
   * @throws rationale.index.IndexException where none is published or it cannot be read
   */
  public static DecisionSearch open(Path indexFolder) {
    throw new UnsupportedOperationException(indexFolder.toString());
  }

  /** The letters and counts that answer {@code request}. */
  public SearchResult search(SearchRequest request) {
    throw new UnsupportedOperationException(request.toString());
  }

  /** The first {@code limit} items that answer {@code request}, one by one, whatever its page. */
  public List<ItemHit> items(SearchRequest request, int limit) {
    throw new UnsupportedOperationException(request.toString() + limit);
  }

  /** The number of items that answer {@code request}. */
  public long count(SearchRequest request) {
    throw new UnsupportedOperationException(request.toString());
  }

  /** Every value of {@code facet} in the index, with its count under {@code request}. */
  public List<FacetCount> facetValues(Facet facet, SearchRequest request) {
    throw new UnsupportedOperationException(request.toString() + facet);
  }

  /** Where {@code words} are found in {@code text}, in order, none overlapping. */
  public List<Span> hits(String words, boolean exact, String text) {
    throw new UnsupportedOperationException(words + exact + text);
  }

  /** Goes on with what has been committed or published since; searches under way are not moved. */
  public void reopen() {
    throw new UnsupportedOperationException();
  }

  /** The revision of the store that the decisions searched now come from. */
  public long storeRevision() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
