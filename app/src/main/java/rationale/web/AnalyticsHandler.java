package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import rationale.page.Templates;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;

/** {@code /analytics?...}: what the decisions of a search tell together, in numbers. */
final class AnalyticsHandler implements Handler {
  static final String PATH = "/analytics";

  private final DecisionSearch search;
  private final Templates templates;

  AnalyticsHandler(DecisionSearch search, Templates templates) {
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
          var page = new AnalyticsPages(request, search.analytics(request)).page();
          context.html(templates.render(page));
        });
  }
}
