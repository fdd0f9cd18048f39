package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.jspecify.annotations.Nullable;
import rationale.page.Templates;
import rationale.page.Trail;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;
import rationale.store.DecisionStore;

/** The page of one letter; opened from a search it marks the hits and leads back. */
final class LetterHandler implements Handler {
  private final DecisionStore store;
  private final DecisionSearch search;
  private final Templates templates;

  LetterHandler(DecisionStore store, DecisionSearch search, Templates templates) {
    this.store = store;
    this.search = search;
    this.templates = templates;
  }

  @Override
  public void handle(Context context) {
    var id = context.pathParam("id");
    var stored = store.find(id).orElseThrow(() -> NotFound.letter(id));
    var from = context.queryParam("from");
    var request = from == null ? SearchRequest.ALL : SearchParams.parse(from);
    var marks =
        new LetterMarks(
            stored.letter(),
            request,
            search.inLetter(id, request),
            !"off".equals(context.queryParam("marks")));
    var related = new RelatedDecisions(search, stored.letter()).ofLetter();
    var page =
        new LetterPages(stored, marks)
            .page(from == null ? null : trail(id, request), related, store.withholdsOriginal(id));
    context.html(templates.render(page));
  }

  private @Nullable Trail trail(String id, SearchRequest request) {
    var found = search.search(request);
    var letters = found.letters();
    for (int at = 0; at < letters.size(); at++) {
      if (letters.get(at).letterId().equals(id)) {
        long place = (request.page() - 1L) * request.pageSize() + at + 1;
        return new Trail(
            SearchParams.href(request),
            at == 0 ? null : Addresses.letter(letters.get(at - 1).letterId(), request),
            at == letters.size() - 1
                ? null
                : Addresses.letter(letters.get(at + 1).letterId(), request),
            "%,d of %,d".formatted(place, found.totalLetters()));
      }
    }
    return new Trail(SearchParams.href(request), null, null, null);
  }
}
