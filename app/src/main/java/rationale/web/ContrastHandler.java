package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import rationale.page.Templates;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;

/** {@code /contrast?...}: what sets the overturned decisions of a search apart. */
final class ContrastHandler implements Handler {
  static final String PATH = "/contrast";

  private final DecisionSearch search;
  private final Templates templates;

  ContrastHandler(DecisionSearch search, Templates templates) {
    this.search = search;
    this.templates = templates;
  }

  /** The address of the page for what {@code request} finds. */
  static String href(SearchRequest request) {
    return BothOutcomes.href(PATH, request);
  }

  @Override
  public void handle(Context context) {
    BothOutcomes.asked(context, PATH)
        .ifPresent(request -> {
          var asked = search.asked(request);
          var page = new ContrastPages(request, asked, search.contrast(request)).page();
          context.html(templates.render(page));
        });
  }
}
