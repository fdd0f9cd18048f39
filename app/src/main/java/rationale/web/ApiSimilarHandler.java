package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import rationale.search.DecisionSearch;
import rationale.store.DecisionStore;

/**
 * {@code /api/v1/letters/CM19-0123456/items/2/similar}: decisions like one item, of the same and of
 * the opposite outcome.
 */
final class ApiSimilarHandler implements Handler {
  static final String PATH = "/api/v1/letters/{id}/items/{number}/similar";

  private static final int MOST = 20;
  private static final int LIMIT_UNLESS_TOLD = 5;

  private final DecisionStore store;
  private final DecisionSearch search;

  ApiSimilarHandler(DecisionStore store, DecisionSearch search) {
    this.store = store;
    this.search = search;
  }

  @Override
  public void handle(Context context) {
    var params =
        StrictParams.only(
            context.queryParamMap(), List.of(StrictParams.TEXT, ApiSearchHandler.LIMIT));
    int limit = params.number(ApiSearchHandler.LIMIT, 1, MOST, LIMIT_UNLESS_TOLD);
    var of = ItemOfLetter.find(store, context.pathParam("id"), context.pathParam("number"));
    var precedents = search.precedents(of.letter(), of.item().number(), limit);
    var json =
        new PrecedentsJson(
            of.letter().id(), Addresses.site(context), params.flag(StrictParams.TEXT));
    JsonAnswer.give(context, json.tree(of.item(), precedents));
  }
}
