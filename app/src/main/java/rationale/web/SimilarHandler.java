package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import rationale.page.SimilarPage;
import rationale.page.Templates;
import rationale.search.DecisionSearch;
import rationale.store.DecisionStore;

/** {@code /letters/CM19-0123456/2/similar}: decisions like one item. */
final class SimilarHandler implements Handler {
  static final String PATH = "/letters/{id}/{number}/similar";

  /** Of either outcome; comparisons lead from one to the next of these. */
  static final int MOST = 10;

  private final DecisionStore store;
  private final DecisionSearch search;
  private final Templates templates;

  SimilarHandler(DecisionStore store, DecisionSearch search, Templates templates) {
    this.store = store;
    this.search = search;
    this.templates = templates;
  }

  @Override
  public void handle(Context context) {
    var of = ItemOfLetter.find(store, context.pathParam("id"), context.pathParam("number"));
    var item = of.item();
    var page =
        new SimilarPage(
            of.letter().id(),
            item.number(),
            Words.badge(item.outcome()),
            new RelatedDecisions(search, of.letter()).of(item, MOST));
    context.html(templates.render(page));
  }
}
