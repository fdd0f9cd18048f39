package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import rationale.store.DecisionStore;

/** The file a letter was read from, as received. */
final class OriginalHandler implements Handler {
  static final String PATH = "/letters/{id}/original";

  private final DecisionStore store;

  OriginalHandler(DecisionStore store) {
    this.store = store;
  }

  @Override
  public void handle(Context context) throws IOException {
    var id = context.pathParam("id");
    var stored = store.find(id).orElseThrow(() -> NotFound.letter(id));
    if (store.withholdsOriginal(id)) {
      throw new Withheld(id);
    }
    var bytes = store.original(id).orElseThrow(() -> NotFound.letter(id));
    var name = URLEncoder.encode(stored.originalName(), StandardCharsets.UTF_8).replace("+", "%20");
    context
        .contentType(stored.mediaType())
        .header("Content-Disposition", "inline; filename*=UTF-8''" + name);
    // sent while it has its place among the originals, of which only so many are held
    Download.give(context, out -> out.write(bytes));
  }
}
