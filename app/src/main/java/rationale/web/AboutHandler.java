package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import rationale.index.Facet;
import rationale.index.Slug;
import rationale.model.Template;
import rationale.model.Warning;
import rationale.page.AboutPage;
import rationale.page.Tally;
import rationale.page.Templates;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;
import rationale.store.DecisionStore;

/** The page that says what the repository holds and what it could not read. */
final class AboutHandler implements Handler {
  private final DecisionStore store;
  private final DecisionSearch search;
  private final Templates templates;
  private final Holdings holdings;

  AboutHandler(DecisionStore store, DecisionSearch search, Templates templates, Holdings holdings) {
    this.store = store;
    this.search = search;
    this.templates = templates;
    this.holdings = holdings;
  }

  @Override
  public void handle(Context context) {
    var coverage = holdings.coverage();
    var fields = new ArrayList<AboutPage.Coverage>();
    coverage
        .fields()
        .forEach((field, stated) ->
            fields.add(
                new AboutPage.Coverage(
                    field.label(), Math.toIntExact(stated.in()), Math.toIntExact(stated.of()))));
    var years =
        search.facetValues(Facet.YEAR, SearchRequest.ALL).stream()
            .map(year ->
                new Tally(
                    year.label(),
                    Math.toIntExact(year.count()),
                    SearchParams.href(SearchRequest.ALL.with(Facet.YEAR, year.slug()))))
            .toList();
    var page =
        new AboutPage(
            Math.toIntExact(coverage.items()),
            Math.toIntExact(coverage.letters()),
            Words.day(coverage.firstDecision()),
            Words.day(coverage.lastDecision()),
            tallies(coverage.templates(), Template::label),
            years,
            fields,
            store.unreadable().stream()
                .map(file -> new AboutPage.Unreadable(file.source(), file.reason()))
                .toList(),
            tallies(coverage.warnings(), Warning.Code::label),
            notClassified(coverage.notClassified()),
            "revision " + store.revision());
    context.html(templates.render(page));
  }

  private static <K> List<Tally> tallies(Map<K, Long> counts, Function<K, String> label) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry ->
            new Tally(label.apply(entry.getKey()), Math.toIntExact(entry.getValue()), null))
        .toList();
  }

  private static Tally notClassified(long items) {
    return new Tally(
        Facet.NOT_CLASSIFIED,
        Math.toIntExact(items),
        SearchParams.href(SearchRequest.ALL.with(Facet.TREATMENT, Slug.of(Facet.NOT_CLASSIFIED))));
  }
}
