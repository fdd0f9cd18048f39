package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What a form has sent, in the address or in the body. */
final class FormFields {
  /** Bytes of a form: 200 notes of 2,000 characters, most of them of one byte. */
  private static final int MOST = 4_000_000;

  /** Bytes read further of what is too long: who is cut off while sending never sees the answer. */
  private static final int LET_GO = 16_000_000;

  /** In so long a whole form arrives: slower, it would keep its place from others. */
  private static final Duration ARRIVAL = Duration.ofSeconds(60);

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
    var body = body(context);
    if (body.chars().filter(c -> c == '&').count() >= Limits.FIELDS) {
      throw new TooMuch(Limits.FIELDS + " fields", "Send fewer fields; look up in two parts.");
    }
    return new FormFields(SearchParams.pairs(body));
  }

  private static String body(Context context) {
    return new String(new Body(MOST, LET_GO, ARRIVAL).of(context), StandardCharsets.UTF_8);
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
