package rationale.web;

import org.jspecify.annotations.Nullable;
import rationale.page.Trail;
import rationale.search.DecisionSearch;
import rationale.search.LetterHits;
import rationale.search.SearchRequest;

/** The ways from a letter back to the search that found it, and on to its neighbours there. */
final class Trails {
  private final DecisionSearch search;

  Trails(DecisionSearch search) {
    this.search = search;
  }

  /** Those of a letter that {@code request} found on its page; only back where it did not. */
  Trail trail(String id, SearchRequest request) {
    var found = search.search(request);
    var letters = found.letters();
    for (int at = 0; at < letters.size(); at++) {
      if (letters.get(at).letterId().equals(id)) {
        long place = (request.page() - 1L) * request.pageSize() + at + 1;
        return new Trail(
            SearchParams.href(request),
            at > 0 ? address(letters.get(at - 1), request) : edge(request, request.page() - 1),
            at < letters.size() - 1
                ? address(letters.get(at + 1), request)
                : place < found.totalLetters() ? edge(request, request.page() + 1) : null,
            "letter %,d of %,d".formatted(place, found.totalLetters()));
      }
    }
    return new Trail(SearchParams.href(request), null, null, null);
  }

  private static String address(LetterHits letter, SearchRequest request) {
    return Addresses.letter(letter.letterId(), request);
  }

  /** The letter of a neighbouring page that stands next to {@code request}'s; null at an end. */
  private @Nullable String edge(SearchRequest request, int page) {
    if (page < 1) {
      return null;
    }
    var beside = request.onPage(page);
    var letters = search.search(beside).letters();
    return letters.isEmpty()
        ? null
        : address(page < request.page() ? letters.getLast() : letters.getFirst(), beside);
  }
}
