package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import rationale.index.Facet;
import rationale.page.Templates;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;
import rationale.search.Sort;

/**
 * {@code /analytics?...}: what the decisions of a search tell together. An address that is not
 * canonical leads to the one that is; that has neither outcome, since both are compared, nor order.
 */
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
    var query = SearchParams.format(compared(request));
    return query.isEmpty() ? PATH : PATH + "?" + query;
  }

  /** {@code request} without what it asks of the outcome, of order and pages. */
  static SearchRequest compared(SearchRequest request) {
    return request
        .without(Facet.OUTCOME)
        .sortedBy(Sort.RELEVANCE)
        .pagesOf(SearchRequest.PAGE_SIZE)
        .firstPage();
  }

  @Override
  public void handle(Context context) {
    var request = compared(SearchParams.parse(context.queryParamMap()));
    var given = new ArrayList<>(context.queryParamMap().entrySet());
    if (!given.equals(new ArrayList<>(SearchParams.parameters(request).entrySet()))) {
      context.redirect(href(request), HttpStatus.SEE_OTHER);
      return;
    }
    // nothing is listed, so nothing is to be said of what ranks first
    var found = search.search(request.pagesOf(1).sortedBy(Sort.NEWEST));
    var page = new AnalyticsPages(request, found, search.contrast(request)).page();
    context.html(templates.render(page));
  }
}
