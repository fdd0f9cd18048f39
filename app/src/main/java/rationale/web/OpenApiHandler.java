package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** {@code /openapi.json}: the description of the interface for programs. */
final class OpenApiHandler implements Handler {
  static final String PATH = "/openapi.json";

  @Override
  public void handle(Context context) throws IOException {
    try (var file =
        Objects.requireNonNull(OpenApiHandler.class.getResourceAsStream("/openapi.json"))) {
      JsonAnswer.give(context, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
