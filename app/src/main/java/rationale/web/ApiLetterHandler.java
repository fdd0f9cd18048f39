package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rationale.extract.LetterJson;
import rationale.model.Letter;
import rationale.store.DecisionStore;

/**
 * {@code /api/v1/letters/CM19-0123456}: a letter as {@code rationale parse} writes it, with ids.
 */
final class ApiLetterHandler implements Handler {
  static final String PATH = "/api/v1/letters/{id}";

  private final DecisionStore store;

  ApiLetterHandler(DecisionStore store) {
    this.store = store;
  }

  @Override
  public void handle(Context context) {
    var id = context.pathParam("id");
    var letter = store.find(id).orElseThrow(() -> NotFound.letter(id)).letter();
    JsonAnswer.give(context, tree(letter, Addresses.site(context)));
  }

  private static Map<String, @Nullable Object> tree(Letter letter, String site) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("id", letter.id());
    tree.put("address", site + Addresses.letter(letter.id()));
    tree.putAll(LetterJson.tree(letter));
    tree.put("items", letter.items().stream().map(item -> item(letter, item.number())).toList());
    return tree;
  }

  private static Map<String, @Nullable Object> item(Letter letter, int number) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("id", letter.itemId(number));
    tree.putAll(LetterJson.item(letter.items().get(number - 1)));
    return tree;
  }
}
