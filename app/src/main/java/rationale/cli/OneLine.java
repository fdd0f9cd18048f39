package rationale.cli;

import java.util.regex.Pattern;

/** Names that somebody else gave, as they may stand in a line of output. */
final class OneLine {
  /** What ends a line, commands a terminal or turns the direction of a text. */
  private static final Pattern HARMFUL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  private OneLine() {}

  /** The text with a question mark for each character that would do more than show. */
  static String of(String text) {
    return HARMFUL.matcher(text).replaceAll("?");
  }
}
