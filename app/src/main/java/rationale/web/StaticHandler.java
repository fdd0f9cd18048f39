package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.Map;

/** Style sheets, scripts, fonts and logo, under addresses that change with their content. */
final class StaticHandler implements Handler {
  static final String PATH = "/static/{file}";

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2",
          "txt", "text/plain; charset=utf-8");

  @Override
  public void handle(Context context) throws IOException {
    var name = context.pathParam("file");
    var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null || !name.matches("[a-z0-9.-]+")) {
      throw NotFound.page();
    }
    try (var file = StaticHandler.class.getResourceAsStream("/static/" + name)) {
      if (file == null) {
        throw NotFound.page();
      }
      Caching.forEver(context);
      context.contentType(type).result(file.readAllBytes());
    }
  }
}
