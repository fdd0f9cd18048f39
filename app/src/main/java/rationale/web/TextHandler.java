package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import rationale.page.Templates;
import rationale.page.TextPage;
import rationale.store.DecisionStore;

/** {@code /letters/CM19-0123456/text}: a letter's text as received, with what was read in it. */
final class TextHandler implements Handler {
  private final DecisionStore store;
  private final Templates templates;

  TextHandler(DecisionStore store, Templates templates) {
    this.store = store;
    this.templates = templates;
  }

  @Override
  public void handle(Context context) {
    var id = context.pathParam("id");
    var stored = store.find(id).orElseThrow(() -> NotFound.letter(id));
    var original = store.withholdsOriginal(id) ? null : LetterPages.original(stored);
    var sheets = new SourceText(stored).sheets();
    context.html(templates.render(new TextPage(id, Addresses.letter(id), original, sheets)));
  }
}
