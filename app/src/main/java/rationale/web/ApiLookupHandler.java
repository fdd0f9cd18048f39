package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rationale.export.DecisionJson;
import rationale.search.DecisionSearch;

/** {@code /api/v1/lookup}: many case numbers at once, with what was not found. */
final class ApiLookupHandler implements Handler {
  static final String PATH = "/api/v1/lookup";

  private final DecisionSearch search;

  ApiLookupHandler(DecisionSearch search) {
    this.search = search;
  }

  @Override
  public void handle(Context context) {
    StrictParams.only(context.queryParamMap(), List.of(LookupHandler.CASES));
    var lookup = Lookup.of(search, FormFields.of(context).first(LookupHandler.CASES));
    var site = Addresses.site(context);
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("revision", lookup.storeRevision());
    tree.put("found", lookup.found().stream().map(found -> tree(found, site)).toList());
    tree.put(
        "missed",
        lookup.missed().stream()
            .map(miss -> Map.of("typed", miss.typed(), "why", miss.why()))
            .toList());
    tree.put("repeated", lookup.repeated());
    tree.put("leftOut", lookup.leftOut());
    if (context.method().equals(HandlerType.POST)) {
      Caching.never(context);
      JsonAnswer.giveOnce(context, tree);
    } else {
      JsonAnswer.give(context, tree);
    }
  }

  private static Map<String, Object> tree(Lookup.Found found, String site) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("typed", found.typed());
    tree.put("letter", found.first().letterId());
    tree.put(
        "items",
        found.decisions().stream()
            .map(decision ->
                DecisionJson.tree(
                    decision, site + Addresses.item(decision.letterId(), decision.number()), false))
            .toList());
    return tree;
  }
}
