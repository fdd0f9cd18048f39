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
import rationale.search.DecisionSearch;
import rationale.search.FacetCount;
import rationale.search.ItemHit;
import rationale.search.SearchRequest;
import rationale.search.SearchResult;
import rationale.search.Sort;

/** The front page. */
final class HomeHandler implements Handler {
  private static final int LATEST = 6;

  /** Subcategories shown below each category of treatment. */
  private static final int WITHIN = 6;

  private static final List<String> EXAMPLES =
      List.of(
          "physical therapy functional improvement", "lumbar MRI no red flags", "opioid weaning");

  private static final List<Link> WAYS = ways();

  private final DecisionSearch search;
  private final Rates rates;
  private final PerState<String> html;

  HomeHandler(DecisionSearch search, Templates templates, Rates rates) {
    this.search = search;
    this.rates = rates;
    this.html = new PerState<>(search::state, () -> templates.render(page()));
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

  private HomePage page() {
    var all = SearchRequest.ALL;
    var result = search.search(all.pagesOf(1));
    var months = search.months();
    return new HomePage(
        EXAMPLES.stream()
            .map(words -> new Link(words, SearchParams.href(SearchRequest.of(words))))
            .toList(),
        Math.toIntExact(result.totalItems()),
        Math.toIntExact(result.totalLetters()),
        Words.day(months.first()),
        Words.day(months.last()),
        split(result),
        WAYS,
        MonthFigures.of(months),
        new RatedValues(Browsed.TREATMENTS).of(rates.of(Facet.TREATMENT), WITHIN),
        search.items(all.sortedBy(Sort.NEWEST), LATEST).stream().map(HomeHandler::line).toList());
  }

  private static OutcomeSplit split(SearchResult result) {
    return new OutcomeSplit(
        result.facets().getOrDefault(Facet.OUTCOME, List.of()).stream()
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
