package rationale.page;

import java.util.regex.Pattern;

/** A page without the characters that would make it read differently from what it says. */
final class HarmlessText {
  private HarmlessText() {}

  // HTML, 13.2.5 "control-character-in-input-stream"; Unicode Standard Annex #9, 2: directional
  // formatting characters; and halves of surrogate pairs, which UTF-8 cannot carry
  private static final Pattern HARMFUL =
      Pattern.compile(
          "[\\p{Cc}&&[^\\t\\n\\f\\r]]|[\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]|\\p{Cs}");

  static String of(String html) {
    return HARMFUL.matcher(html).replaceAll("\uFFFD");
  }
}
