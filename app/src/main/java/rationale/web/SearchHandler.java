package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import rationale.page.Chip;
import rationale.page.NothingFound;
import rationale.page.Tally;
import rationale.page.Templates;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;
import rationale.search.SearchResult;

/** The search page; an address that is not canonical leads to the one that is. */
final class SearchHandler implements Handler {
  private final DecisionSearch search;
  private final Templates templates;
  private final Holdings holdings;

  SearchHandler(DecisionSearch search, Templates templates, Holdings holdings) {
    this.search = search;
    this.templates = templates;
    this.holdings = holdings;
  }

  @Override
  public void handle(Context context) {
    var request = SearchParams.parse(context.queryParamMap());
    var canonical = SearchParams.format(request);
    if (!sameParameters(context, request)) {
      context.redirect(
          canonical.isEmpty() ? "/search" : "/search?" + canonical, HttpStatus.SEE_OTHER);
      return;
    }
    var result = search.search(request);
    var panels = new FacetPanels(result.facets());
    var nothing = result.totalItems() == 0 ? nothing(result, panels) : null;
    context.html(templates.render(SearchPages.of(result, panels, nothing)));
  }

  private static boolean sameParameters(Context context, SearchRequest request) {
    var given = new ArrayList<>(context.queryParamMap().entrySet());
    var wanted = new ArrayList<>(SearchParams.parameters(request).entrySet());
    return given.equals(wanted);
  }

  private NothingFound nothing(SearchResult result, FacetPanels panels) {
    var request = result.request();
    var filters = panels.chips(request).stream().map(chip -> relaxed(chip));
    var words =
        request.requireAll()
            ? Stream.of(tally("most of the words instead of all", request.requiringAll(false)))
            : Stream.<Tally>empty();
    List<Tally> ways =
        Stream.concat(words, filters)
            .filter(way -> way.count() > 0)
            .sorted(Comparator.comparingInt(Tally::count).reversed())
            .toList();
    return new NothingFound("No decision matches: " + result.echo(), ways, holdings.spanSentence());
  }

  private Tally relaxed(Chip chip) {
    var query = chip.removeHref().substring(chip.removeHref().indexOf('?') + 1);
    return tally("remove " + chip.label(), SearchParams.parse(query));
  }

  private Tally tally(String label, SearchRequest request) {
    return new Tally(
        label, Math.toIntExact(search.count(request)), SearchParams.href(request.firstPage()));
  }
}
