package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rationale.export.DecisionJson;
import rationale.search.Correction;
import rationale.search.DecisionPage;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;

/** {@code /api/v1/search}: decisions one by one, a stretch at a time. */
final class ApiSearchHandler implements Handler {
  static final String PATH = "/api/v1/search";
  static final String LIMIT = "limit";
  static final String CURSOR = "cursor";

  private static final int MOST = 100;
  private static final int LIMIT_UNLESS_TOLD = 20;

  private final DecisionSearch search;

  ApiSearchHandler(DecisionSearch search) {
    this.search = search;
  }

  @Override
  public void handle(Context context) {
    var params = StrictParams.of(context.queryParamMap(), StrictParams.TEXT, LIMIT, CURSOR);
    var request = params.search();
    int limit = params.number(LIMIT, 1, MOST, LIMIT_UNLESS_TOLD);
    boolean text = params.flag(StrictParams.TEXT);
    var place = params.first(CURSOR).map(cursor -> Cursor.read(cursor, request)).orElse(null);
    var began = System.nanoTime();
    var page = search.page(request, limit, place);
    Watching.metrics(context).searched(Duration.ofNanos(System.nanoTime() - began), page.total());
    var next = page.next() == null ? null : Cursor.of(request, page.next());
    if (next != null) {
      context.header("Link", "<" + href(request, limit, text, next) + ">; rel=\"next\"");
    }
    var site = Addresses.site(context);
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("total", page.total());
    tree.put("searched", page.echo());
    tree.put("notices", page.notices());
    tree.put("correction", page.correction().map(ApiSearchHandler::tree).orElse(null));
    tree.put("revision", page.storeRevision());
    tree.put("address", site + SearchParams.href(request));
    tree.put("items", items(page, site, text));
    tree.put("nextCursor", next);
    JsonAnswer.give(context, tree);
  }

  static Map<String, @Nullable Object> tree(Correction meant) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("typed", meant.typed());
    tree.put("words", meant.words());
    tree.put("count", meant.count());
    tree.put("searched", meant.searched());
    return tree;
  }

  private static Object items(DecisionPage page, String site, boolean text) {
    return page.decisions().stream()
        .map(decision ->
            DecisionJson.tree(
                decision, site + Addresses.item(decision.letterId(), decision.number()), text))
        .toList();
  }

  private static String href(SearchRequest request, int limit, boolean text, String cursor) {
    var query = SearchParams.format(request);
    return PATH
        + "?"
        + (query.isEmpty() ? "" : query + "&")
        + (text ? StrictParams.TEXT + "=1&" : "")
        + "%s=%d&%s=%s".formatted(LIMIT, limit, CURSOR, cursor);
  }
}
