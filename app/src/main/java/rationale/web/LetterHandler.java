package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import rationale.page.Templates;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;
import rationale.store.DecisionStore;

/** The page of one letter; opened from a search it marks the hits and leads back. */
final class LetterHandler implements Handler {
  private final DecisionStore store;
  private final DecisionSearch search;
  private final Templates templates;
  private final ResearchRecords records;

  LetterHandler(
      DecisionStore store, DecisionSearch search, Templates templates, ResearchRecords records) {
    this.store = store;
    this.search = search;
    this.templates = templates;
    this.records = records;
  }

  @Override
  public void handle(Context context) {
    var id = context.pathParam("id");
    var revision = store.revision();
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
    var trail = from == null ? null : new Trails(search).trail(id, request);
    var page =
        new LetterPages(stored, marks, Addresses.site(context), !store.sharesFile(id))
            .page(trail, related, store.withholdsOriginal(id));
    context.html(templates.render(page, records.ofLetter(context, id, revision)));
  }
}
