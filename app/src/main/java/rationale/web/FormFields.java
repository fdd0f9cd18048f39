package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What a form has sent, in the address or in the body. */
final class FormFields {
  /** Bytes of a form: 200 notes of 2,000 characters, most of them of one byte. */
  private static final int MOST = 4_000_000;

  private static final long LET_GO = 100_000_000;
  private static final String TYPE = "application/x-www-form-urlencoded";

  private final Map<String, List<String>> sent;

  private FormFields(Map<String, List<String>> sent) {
    this.sent = sent;
  }

  /**
   * The fields that {@code context} was sent.
   *
   * @throws NotUnderstood where a body is no form
   * @throws TooMuch where it is longer than any form is
   */
  static FormFields of(Context context) {
    if (!context.method().equals(HandlerType.POST)) {
      return new FormFields(context.queryParamMap());
    }
    var type = context.contentType();
    if (type == null || !type.startsWith(TYPE)) {
      throw new NotUnderstood("What was sent is no form.", "Send it as " + TYPE + ".");
    }
    return new FormFields(SearchParams.pairs(body(context)));
  }

  private static String body(Context context) {
    try (var sent = context.bodyInputStream()) {
      var bytes = sent.readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        // who is cut off while sending never sees the answer, so some more is read and let go
        sent.skip(LET_GO);
        throw new TooMuch(MOST);
      }
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException brokenOff) {
      throw new NotUnderstood("What was sent broke off.", "Send it again.");
    }
  }

  /** The values of {@code name} in the order sent. */
  List<String> all(String name) {
    return sent.getOrDefault(name, List.of());
  }

  /** The first value of {@code name}; empty where there is none. */
  String first(String name) {
    return all(name).stream().findFirst().orElse("");
  }
}
