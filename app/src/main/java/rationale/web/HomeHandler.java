package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import rationale.index.Facet;
import rationale.page.DecisionLine;
import rationale.page.HomePage;
import rationale.page.Link;
import rationale.page.OutcomeSplit;
import rationale.page.Templates;
import rationale.search.FacetCount;
import rationale.search.ItemHit;
import rationale.search.SearchRequest;

/** The front page. */
final class HomeHandler implements Handler {
  /** Subcategories shown below each category of treatment. */
  private static final int WITHIN = 6;

  private static final List<String> EXAMPLES =
      List.of(
          "physical therapy functional improvement", "lumbar MRI no red flags", "opioid weaning");

  private static final List<Link> WAYS = ways();

  private final PerState<String> html;

  HomeHandler(Templates templates, PerState<Overview> overview) {
    this.html = new PerState<>(overview::get, () -> templates.render(page(overview.get())));
  }

  private static List<Link> ways() {
    var ways = new ArrayList<Link>();
    for (var kind : Browsed.values()) {
      ways.add(new Link(kind.title(), kind.href(null)));
    }
    ways.add(new Link("Look up case numbers", "/lookup"));
    ways.add(new Link("Analytics", AnalyticsHandler.PATH));
    return ways;
  }

  @Override
  public void handle(Context context) {
    context.html(html.get());
  }

  private static HomePage page(Overview overview) {
    var months = overview.months();
    return new HomePage(
        EXAMPLES.stream()
            .map(words -> new Link(words, SearchParams.href(SearchRequest.of(words))))
            .toList(),
        Math.toIntExact(overview.size().decisions()),
        Math.toIntExact(overview.size().letters()),
        Words.day(months.first()),
        Words.day(months.last()),
        split(overview.outcomes()),
        WAYS,
        MonthFigures.of(months),
        new RatedValues(Browsed.TREATMENTS).of(overview.rates(Facet.TREATMENT), WITHIN),
        overview.latest().stream().map(HomeHandler::line).toList());
  }

  private static OutcomeSplit split(List<FacetCount> outcomes) {
    return new OutcomeSplit(
        outcomes.stream()
            .map(value ->
                new OutcomeSplit.Share(
                    SearchPages.badgeOf(value.label()),
                    Math.toIntExact(value.count()),
                    href(Facet.OUTCOME, value)))
            .toList());
  }

  private static String href(Facet facet, FacetCount value) {
    return SearchParams.href(SearchRequest.ALL.with(facet, value.slug()));
  }

  private static DecisionLine line(ItemHit item) {
    return new DecisionLine(
        Words.badge(item.outcome()),
        item.request().text(),
        Addresses.item(item.letterId(), item.number()),
        item.letterId(),
        Words.day(item.decisionDate()),
        Words.treatment(item.treatment()));
  }
}
