package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;
import rationale.search.DecisionSearch;
import rationale.search.FacetCount;

/** {@code /api/v1/facets/specialty}: every value of a facet with its count under a search. */
final class ApiFacetHandler implements Handler {
  static final String PATH = "/api/v1/facets/{facet}";

  private final DecisionSearch search;

  ApiFacetHandler(DecisionSearch search) {
    this.search = search;
  }

  @Override
  public void handle(Context context) {
    var name = context.pathParam("facet");
    var facet = Facet.named(name).orElseThrow(() -> NotFound.facet(name));
    var request = StrictParams.of(context.queryParamMap()).search();
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("facet", facet.parameter());
    tree.put("label", facet.label());
    tree.put("values", values(search.facetValues(facet, request)));
    JsonAnswer.give(context, tree);
  }

  private static List<Map<String, @Nullable Object>> values(List<FacetCount> counts) {
    return counts.stream().map(ApiFacetHandler::value).toList();
  }

  private static Map<String, @Nullable Object> value(FacetCount count) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("slug", count.slug());
    tree.put("label", count.label());
    tree.put("count", count.count());
    tree.put("children", values(count.children()));
    return tree;
  }

  /** The names of all facets, in the order readers see them. */
  static String names() {
    return Arrays.stream(Facet.values()).map(Facet::parameter).collect(Collectors.joining(", "));
  }
}
