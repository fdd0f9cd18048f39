package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rationale.index.Facet;
import rationale.page.Choice;
import rationale.page.FacetPage;
import rationale.page.Hidden;
import rationale.page.Templates;
import rationale.search.DecisionSearch;
import rationale.search.FacetCount;
import rationale.search.SearchRequest;

/** The page with all values of one facet, {@code /search/facets/specialty?...}. */
final class FacetHandler implements Handler {
  static final String PATH = "/search/facets/{facet}";
  private static final String ORDER = "order";
  private static final String BY_NAME = "name";

  private final DecisionSearch search;
  private final Templates templates;

  FacetHandler(DecisionSearch search, Templates templates) {
    this.search = search;
    this.templates = templates;
  }

  static String href(Facet facet, SearchRequest request) {
    var query = SearchParams.format(request.firstPage());
    return "/search/facets/" + facet.parameter() + (query.isEmpty() ? "" : "?" + query);
  }

  @Override
  public void handle(Context context) {
    var facet =
        Optional.of(context.pathParam("facet")).flatMap(Facet::named).orElseThrow(NotFound::page);
    var request = SearchParams.parse(context.queryParamMap());
    boolean byName = BY_NAME.equals(context.queryParam(ORDER));
    var counted = search.facetValues(facet, request);
    var values = byName ? byName(counted) : counted;
    context.html(templates.render(page(facet, values, request, byName)));
  }

  private static List<FacetCount> byName(List<FacetCount> values) {
    return values.stream()
        .map(value -> value.with(byName(value.children())))
        .sorted(Comparator.comparing(FacetCount::label))
        .toList();
  }

  private FacetPage page(
      Facet facet, List<FacetCount> values, SearchRequest request, boolean byName) {
    var panels = new FacetPanels(Map.of(facet, values));
    var base = href(facet, request);
    var join = base.contains("?") ? "&" : "?";
    return new FacetPage(
        facet.label(),
        Words.plural(facet),
        panels.group(facet, values, request, values.size()),
        request.words(),
        hidden(facet, request),
        Math.toIntExact(search.count(request.without(facet))),
        List.of(
            new Choice("Most decisions", base, !byName),
            new Choice("Name", base + join + ORDER + "=" + BY_NAME, byName)),
        SearchParams.href(request));
  }

  private static List<Hidden> hidden(Facet facet, SearchRequest request) {
    var parameters = new LinkedHashMap<>(SearchParams.parameters(request.firstPage()));
    parameters.remove(SearchParams.WORDS);
    parameters.remove(facet.parameter());
    var hidden = new ArrayList<Hidden>();
    parameters.forEach(
        (name, given) -> given.forEach(value -> hidden.add(new Hidden(name, value))));
    hidden.removeIf(each ->
        each.name().equals(SearchParams.MATCH_ALL) && each.value().equals(facet.parameter()));
    return hidden;
  }
}
