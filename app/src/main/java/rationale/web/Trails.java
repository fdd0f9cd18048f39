package rationale.web;

import org.jspecify.annotations.Nullable;
import rationale.page.Trail;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;

/** The ways from a letter back to the search that found it, and on to its neighbours there. */
final class Trails {
  private final DecisionSearch search;

  Trails(DecisionSearch search) {
    this.search = search;
  }

  /** Those of a letter that {@code request} found on its page; only back where it did not. */
  Trail trail(String id, SearchRequest request) {
    var found = search.letters(request);
    var letters = found.ids();
    int at = letters.indexOf(id);
    if (at < 0) {
      return new Trail(SearchParams.href(request), null, null, null);
    }
    long place = (request.page() - 1L) * request.pageSize() + at + 1;
    return new Trail(
        SearchParams.href(request),
        at > 0 ? Addresses.letter(letters.get(at - 1), request) : edge(request, request.page() - 1),
        at < letters.size() - 1
            ? Addresses.letter(letters.get(at + 1), request)
            : place < found.total() ? edge(request, request.page() + 1) : null,
        "letter %,d of %,d".formatted(place, found.total()));
  }

  /** The letter of a neighbouring page that stands next to {@code request}'s; null at an end. */
  private @Nullable String edge(SearchRequest request, int page) {
    if (page < 1) {
      return null;
    }
    var beside = request.onPage(page);
    var letters = search.letters(beside).ids();
    return letters.isEmpty()
        ? null
        : Addresses.letter(page < request.page() ? letters.getLast() : letters.getFirst(), beside);
  }
}
