package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import rationale.page.BasketPage;
import rationale.page.Templates;
import rationale.search.DecisionSearch;

/**
 * {@code /basket}: decisions that a reader has collected. The address may name them; what a browser
 * keeps is sent to it as a form, and comes back as rows.
 */
final class BasketHandler implements Handler {
  static final String PATH = "/basket";

  /** A decision of the list; may repeat. */
  static final String DECISION = "d";

  /** The reader's note of each. */
  static final String NOTE = "note";

  private final DecisionSearch search;
  private final Templates templates;
  private final ResearchRecords records;

  BasketHandler(DecisionSearch search, Templates templates, ResearchRecords records) {
    this.search = search;
    this.templates = templates;
    this.records = records;
  }

  @Override
  public void handle(Context context) {
    var form = FormFields.of(context);
    var ids = form.all(DECISION);
    if (ids.isEmpty()) {
      context.html(templates.render(BasketPage.empty()));
      return;
    }
    Caching.never(context); // notes are their reader's own
    var basket = Basket.of(search, ids, form.all(NOTE));
    boolean quoting = form.first(StrictParams.TEXT).equals("1");
    var page = BasketPages.of(basket, quoting, Addresses.site(context));
    context.html(templates.render(page, records.of(context, basket)));
  }
}
