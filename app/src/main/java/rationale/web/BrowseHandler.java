package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Arrays;
import java.util.List;
import rationale.page.BrowsePage;
import rationale.page.Link;
import rationale.page.Tally;
import rationale.page.Templates;
import rationale.search.SearchRequest;
import rationale.search.ValueRate;

/** {@code /browse}: what decisions can be browsed by. */
final class BrowseHandler implements Handler {
  static final String PATH = "/browse";
  private static final int SHOWN = 5;

  private final Templates templates;
  private final PerState<Overview> overview;

  BrowseHandler(Templates templates, PerState<Overview> overview) {
    this.templates = templates;
    this.overview = overview;
  }

  @Override
  public void handle(Context context) {
    var now = overview.get();
    var kinds = Arrays.stream(Browsed.values()).map(kind -> kind(kind, now)).toList();
    var decisions = Math.toIntExact(now.size().decisions());
    context.html(templates.render(new BrowsePage(decisions, kinds)));
  }

  private static BrowsePage.Kind kind(Browsed kind, Overview overview) {
    var values = overview.rates(kind.facet());
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
