package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Arrays;
import java.util.List;
import rationale.page.BrowsePage;
import rationale.page.Link;
import rationale.page.Tally;
import rationale.page.Templates;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;
import rationale.search.ValueRate;

/** {@code /browse}: what decisions can be browsed by. */
final class BrowseHandler implements Handler {
  static final String PATH = "/browse";
  private static final int SHOWN = 5;

  private final DecisionSearch search;
  private final Templates templates;
  private final Rates rates;

  BrowseHandler(DecisionSearch search, Templates templates, Rates rates) {
    this.search = search;
    this.templates = templates;
    this.rates = rates;
  }

  @Override
  public void handle(Context context) {
    var kinds = Arrays.stream(Browsed.values()).map(this::kind).toList();
    var decisions = Math.toIntExact(search.count(SearchRequest.ALL));
    context.html(templates.render(new BrowsePage(decisions, kinds)));
  }

  private BrowsePage.Kind kind(Browsed kind) {
    var values = rates.of(kind.facet());
    return new BrowsePage.Kind(
        new Link(kind.title(), kind.href(null)),
        kind.about(),
        values.size(),
        below(values),
        values.stream().limit(SHOWN).map(value -> tally(kind, value)).toList());
  }

  private static int below(List<ValueRate> values) {
    return values.stream()
        .mapToInt(value -> value.children().size() + below(value.children()))
        .sum();
  }

  private static Tally tally(Browsed kind, ValueRate value) {
    var request = SearchRequest.ALL.with(kind.facet(), value.slug());
    return new Tally(value.label(), Math.toIntExact(value.decisions()), SearchParams.href(request));
  }
}
