package rationale.page;

/** A page without the characters that would make it read differently from what it says. */
final class HarmlessText {
  private HarmlessText() {}

  private static final int REPLACEMENT = 0xFFFD;

  static String of(String html) {
    if (isHarmless(html)) {
      return html;
    }
    int[] shown = html.codePoints().map(each -> harms(each) ? REPLACEMENT : each).toArray();
    return new String(shown, 0, shown.length);
  }

  // a loop, since it looks at every character of every page
  private static boolean isHarmless(String html) {
    for (int at = 0; at < html.length(); ) {
      int each = html.codePointAt(at);
      if ((each < ' ' || each > '~') && harms(each)) {
        return false;
      }
      at += Character.charCount(each);
    }
    return true;
  }

  private static boolean harms(int each) {
    return isControl(each) || isDirection(each) || isHalfOfAPair(each);
  }

  // HTML, 13.2.3.5: "control-character-in-input-stream"
  private static boolean isControl(int each) {
    boolean space = each == '\t' || each == '\n' || each == '\f' || each == '\r';
    return Character.isISOControl(each) && !space;
  }

  // Unicode Standard Annex #9, 2: directional formatting characters
  private static boolean isDirection(int each) {
    return each == 0x061C
        || each == 0x200E
        || each == 0x200F
        || (each >= 0x202A && each <= 0x202E)
        || (each >= 0x2066 && each <= 0x2069);
  }

  private static boolean isHalfOfAPair(int each) {
    return each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE;
  }
}
