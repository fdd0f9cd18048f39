package rationale.page;

import java.util.List;

/**
 * A page whose words may be broken where they are longer than any line. Without a place to break,
 * browsers take time by the square of a word's length: half a minute for 100,000 characters.
 */
final class LongWords {
  private static final int LONGEST = 200;

  /** Elements that hold nothing but characters. */
  private static final List<String> BARE = List.of("<title", "<textarea", "<option");

  private final String html;
  private final StringBuilder broken = new StringBuilder();
  private int copied;
  private int length;

  private LongWords(String html) {
    this.html = html;
  }

  /** {@code html} with a place to break in each word that is too long. */
  static String breakable(String html) {
    return new LongWords(html).read();
  }

  private String read() {
    for (int at = 0; at < html.length(); at++) {
      char each = html.charAt(at);
      if (each == '<') {
        at = endOfTag(at);
        length = 0;
      } else if (Character.isWhitespace(each)) {
        length = 0;
      } else {
        at = endOfCharacter(at);
        if (++length == LONGEST) {
          broken.append(html, copied, at + 1).append("<wbr>");
          copied = at + 1;
          length = 0;
        }
      }
    }
    return copied == 0 ? html : broken.append(html, copied, html.length()).toString();
  }

  private int endOfTag(int at) {
    int from = isBare(at) ? html.indexOf("</", at) : at;
    int end = html.indexOf('>', Math.max(from, at));
    return end < 0 ? html.length() : end;
  }

  private boolean isBare(int at) {
    for (var name : BARE) {
      if (html.startsWith(name, at)) {
        return true;
      }
    }
    return false;
  }

  private int endOfCharacter(int at) {
    if (html.charAt(at) == '&') {
      int end = html.indexOf(';', at);
      return end > at && end - at < 10 ? end : at;
    }
    boolean pair = Character.isHighSurrogate(html.charAt(at)) && at + 1 < html.length();
    return pair ? at + 1 : at;
  }
}
