package rationale.text;

import java.util.regex.Pattern;

/**
 * Characters of a name or line from outside that do more than show: they end lines, command a
 * terminal, turn the direction of a text, or are half of a character.
 */
public final class Unseen {
  private static final Pattern ANY = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  private Unseen() {}

  /** The text with {@code instead}, which may be empty, in place of each. */
  public static String replaced(String text, String instead) {
    return ANY.matcher(text).replaceAll(instead);
  }
}
