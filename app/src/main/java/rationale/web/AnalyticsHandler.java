package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import rationale.page.Templates;
import rationale.search.Analytics;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;

/** {@code /analytics?...}: what the decisions of a search tell together, in numbers. */
final class AnalyticsHandler implements Handler {
  static final String PATH = "/analytics";

  private final DecisionSearch search;
  private final Templates templates;
  private final ResearchRecords records;
  private final PerState<Analytics> all;

  AnalyticsHandler(
      DecisionSearch search,
      Templates templates,
      ResearchRecords records,
      PerState<Analytics> all) {
    this.search = search;
    this.templates = templates;
    this.records = records;
    this.all = all;
  }

  /** The address of the page for what {@code request} finds. */
  static String href(SearchRequest request) {
    return BothOutcomes.href(PATH, request);
  }

  @Override
  public void handle(Context context) {
    BothOutcomes.asked(context, PATH)
        .ifPresent(request -> {
          var analytics = request.equals(SearchRequest.ALL) ? all.get() : search.analytics(request);
          var page = new AnalyticsPages(request, analytics).page();
          var record = records.of(context, request, analytics, page.chips());
          context.html(templates.render(page, record));
        });
  }
}
