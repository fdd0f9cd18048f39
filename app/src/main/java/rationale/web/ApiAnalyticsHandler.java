package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rationale.search.Analytics;
import rationale.search.DecisionSearch;
import rationale.search.Rate;
import rationale.search.SearchRequest;

/** {@code /api/v1/analytics}: what the decisions of a search tell together, in numbers. */
final class ApiAnalyticsHandler implements Handler {
  static final String PATH = "/api/v1/analytics";

  private final DecisionSearch search;

  ApiAnalyticsHandler(DecisionSearch search) {
    this.search = search;
  }

  /** Where programs find what the analytics page of {@code request} tells. */
  static String href(SearchRequest request) {
    return BothOutcomes.href(PATH, request);
  }

  @Override
  public void handle(Context context) {
    var request = BothOutcomes.of(StrictParams.of(context.queryParamMap()).search());
    var analytics = search.analytics(request);
    var asked = analytics.asked();
    var site = Addresses.site(context);
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("searched", asked.echo());
    tree.put("notices", asked.notices());
    tree.put("correction", asked.correction().map(ApiSearchHandler::tree).orElse(null));
    tree.put("address", site + AnalyticsHandler.href(request));
    addCounts(tree, analytics.all());
    tree.put(
        "medianDays", analytics.medianDays().isEmpty() ? null : analytics.medianDays().getAsInt());
    var tables = new LinkedHashMap<String, Object>();
    for (var table : AnalyticsTable.values()) {
      tables.put(table.id(), lines(table, analytics, request, site));
    }
    tree.put("tables", tables);
    JsonAnswer.give(context, tree);
  }

  private static List<Map<String, @Nullable Object>> lines(
      AnalyticsTable table, Analytics analytics, SearchRequest request, String site) {
    return table.lines(analytics, request).stream().map(line -> tree(line, site)).toList();
  }

  private static Map<String, @Nullable Object> tree(AnalyticsTable.Line line, String site) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("path", line.path());
    addCounts(tree, line.counts());
    tree.put("address", line.having().map(one -> site + SearchParams.href(one)).orElse(null));
    return tree;
  }

  private static void addCounts(Map<String, @Nullable Object> tree, Rate counts) {
    tree.put("decisions", counts.decisions());
    tree.put("overturned", counts.overturned());
    tree.put("letters", counts.letters());
    tree.put("overturnRate", counts.decisions() == 0 ? null : counts.share());
    tree.put("interval", List.of(counts.interval().low(), counts.interval().high()));
    tree.put("fewLetters", counts.isFew());
  }
}
