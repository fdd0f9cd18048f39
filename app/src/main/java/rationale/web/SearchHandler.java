package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.ArrayList;
import rationale.page.Templates;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;

/** The search page; an address that is not canonical leads to the one that is. */
final class SearchHandler implements Handler {
  /** Letters before a page; each of them is put in order, and held, for the page after them. */
  private static final long DEEPEST = 100_000;

  private final DecisionSearch search;
  private final Templates templates;
  private final PerState<Overview> overview;
  private final ResearchRecords records;

  SearchHandler(
      DecisionSearch search,
      Templates templates,
      PerState<Overview> overview,
      ResearchRecords records) {
    this.search = search;
    this.templates = templates;
    this.overview = overview;
    this.records = records;
  }

  @Override
  public void handle(Context context) {
    var request = SearchParams.parse(context.queryParamMap());
    var canonical = SearchParams.format(request);
    var wrongDates = WrongDates.in(context.queryParamMap());
    if (wrongDates.isEmpty() && !sameParameters(context, request)) {
      context.redirect(
          canonical.isEmpty() ? "/search" : "/search?" + canonical, HttpStatus.SEE_OTHER);
      return;
    }
    if ((request.page() - 1L) * request.pageSize() > DEEPEST) {
      throw new NotUnderstood(
          "Results are shown page by page up to letter %,d.".formatted(DEEPEST),
          "Narrow the search, sort it the other way round, or export all it finds.");
    }
    var began = System.nanoTime();
    var result = search.search(request);
    Watching.metrics(context)
        .searched(Duration.ofNanos(System.nanoTime() - began), result.totalItems());
    var panels = new FacetPanels(result.facets());
    var nothing =
        result.totalItems() > 0 ? null : WaysOn.nothing(search, result, overview.get().span());
    var wider = WaysOn.wider(search, result);
    var page = SearchPages.of(result, panels, wrongDates, wider, nothing);
    context.html(templates.render(page, records.of(context, result, page.chips())));
  }

  private static boolean sameParameters(Context context, SearchRequest request) {
    var given = new ArrayList<>(context.queryParamMap().entrySet());
    var wanted = new ArrayList<>(SearchParams.parameters(request).entrySet());
    return given.equals(wanted);
  }
}
