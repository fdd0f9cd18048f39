package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How the interface for programs answers: JSON, and problems as RFC 9457 writes them. */
final class JsonAnswer {
  static final String PROBLEM = "application/problem+json";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonAnswer() {}

  /** An object to keep until it changes: whoever has it already is told so. */
  static void give(Context context, Map<String, @Nullable Object> tree) {
    give(context, JSON.writeValueAsString(tree));
  }

  /** An object that tells what was done just now. */
  static void giveOnce(Context context, Map<String, @Nullable Object> tree) {
    context.contentType("application/json").result(JSON.writeValueAsBytes(tree));
  }

  static void give(Context context, String json) {
    Kept.give(context, "application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  /** A failure: what happened, where, and what to do. */
  static void problem(
      Context context, HttpStatus status, String title, String happened, String advice) {
    context
        .status(status)
        .contentType(PROBLEM)
        .result(problem(context.path(), status.getCode(), title, happened, advice));
  }

  /** The same as bytes, about what was asked for under {@code path}. */
  static byte[] problem(String path, int status, String title, String happened, String advice) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("type", "about:blank");
    tree.put("title", title);
    tree.put("status", status);
    tree.put("detail", happened);
    tree.put("instance", path);
    tree.put("advice", advice);
    return JSON.writeValueAsBytes(tree);
  }
}
