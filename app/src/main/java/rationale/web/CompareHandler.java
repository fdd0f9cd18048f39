package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rationale.page.Templates;
import rationale.search.DecisionSearch;
import rationale.search.Precedent;
import rationale.store.DecisionStore;

/** {@code /letters/CM19-0123456/2/compare/CM18-0000001/1}: two decisions side by side. */
final class CompareHandler implements Handler {
  static final String PATH = "/letters/{id}/{number}/compare/{other}/{otherNumber}";

  private final DecisionStore store;
  private final DecisionSearch search;
  private final Templates templates;

  CompareHandler(DecisionStore store, DecisionSearch search, Templates templates) {
    this.store = store;
    this.search = search;
    this.templates = templates;
  }

  @Override
  public void handle(Context context) {
    var one = ItemOfLetter.find(store, context.pathParam("id"), context.pathParam("number"));
    var other =
        ItemOfLetter.find(store, context.pathParam("other"), context.pathParam("otherNumber"));
    if (one.letter().id().equals(other.letter().id())
        && one.item().number() == other.item().number()) {
      // the like of an item is never itself
      context.redirect(
          Addresses.similar(one.letter().id(), one.item().number()), HttpStatus.SEE_OTHER);
      return;
    }
    var precedents = search.precedents(one.letter(), one.item().number(), SimilarHandler.MOST);
    var list =
        one.item().outcome() == other.item().outcome() ? precedents.same() : precedents.opposite();
    var addresses = list.decisions().stream().map(each -> address(one, each)).toList();
    int at = addresses.indexOf(address(one, other.letter().id(), other.item().number()));
    var page = ComparisonPages.of(one, other, near(addresses, at, -1), near(addresses, at, 1));
    context.html(templates.render(page));
  }

  private static @Nullable String near(List<String> addresses, int at, int step) {
    int near = at + step;
    return at < 0 || near < 0 || near >= addresses.size() ? null : addresses.get(near);
  }

  private static String address(ItemOfLetter one, Precedent other) {
    return address(one, other.decision().letterId(), other.decision().number());
  }

  private static String address(ItemOfLetter one, String otherId, int otherNumber) {
    return Addresses.comparison(one.letter().id(), one.item().number(), otherId, otherNumber);
  }
}
