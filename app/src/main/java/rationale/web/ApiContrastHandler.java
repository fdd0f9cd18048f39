package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rationale.search.Contrast;
import rationale.search.DecisionSearch;
import rationale.search.Difference;
import rationale.search.Sides;
import rationale.search.Sort;
import rationale.search.Tally;
import rationale.search.Trait;

/** {@code /api/v1/contrast}: what sets the overturned decisions of a search apart. */
final class ApiContrastHandler implements Handler {
  static final String PATH = "/api/v1/contrast";

  private final DecisionSearch search;

  ApiContrastHandler(DecisionSearch search) {
    this.search = search;
  }

  @Override
  public void handle(Context context) {
    var request = BothOutcomes.of(StrictParams.of(context.queryParamMap()).search());
    var found = search.page(request.sortedBy(Sort.NEWEST), 1, null);
    var contrast = search.contrast(request);
    var all = contrast.all();
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("searched", found.echo());
    tree.put("notices", found.notices());
    tree.put("correction", found.correction().map(ApiSearchHandler::tree).orElse(null));
    tree.put("address", Addresses.site(context) + ContrastHandler.href(request));
    addSides(tree, all);
    tree.put("letters", contrast.letters());
    tree.put("overturnRate", all.decisions() == 0 ? null : contrast.overturnRate());
    tree.put("interval", List.of(contrast.interval().low(), contrast.interval().high()));
    tree.put("tooFew", contrast.tooFew());
    tree.put("tests", contrast.tests());
    tree.put("threshold", contrast.threshold());
    tree.put("sampledLetters", contrast.sampled());
    tree.put("reasons", contrast.reasons().stream().map(ApiContrastHandler::reason).toList());
    tree.put("values", differences(contrast, contrast.values()));
    tree.put("terms", differences(contrast, contrast.terms()));
    JsonAnswer.give(context, tree);
  }

  private static Map<String, @Nullable Object> reason(Contrast.Given given) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("slug", given.reason().slug());
    tree.put("label", given.reason().label());
    tree.put("outcome", given.outcome().name());
    tree.putAll(tally(given.given()));
    return tree;
  }

  private static List<Map<String, @Nullable Object>> differences(
      Contrast contrast, List<Difference> differences) {
    return differences.stream().map(each -> difference(contrast, each)).toList();
  }

  private static Map<String, @Nullable Object> difference(Contrast contrast, Difference each) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    switch (each.trait()) {
      case Trait.Value value -> {
        tree.put("facet", value.facet().parameter());
        tree.put("slug", value.slug());
      }
      case Trait.Words words -> tree.put("within", words.query());
    }
    tree.put("label", each.trait().label());
    addSides(tree, each.having());
    tree.put("g2", each.g2());
    tree.put("beyondChance", contrast.isCertain(each));
    return tree;
  }

  private static void addSides(Map<String, @Nullable Object> tree, Sides sides) {
    tree.put("overturned", tally(sides.overturned()));
    tree.put("upheld", tally(sides.upheld()));
  }

  private static Map<String, Object> tally(Tally tally) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("decisions", tally.decisions());
    tree.put("letters", tally.letters());
    return tree;
  }
}
