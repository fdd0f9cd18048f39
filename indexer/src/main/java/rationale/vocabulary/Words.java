package rationale.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as lower-case words for matching: runs of letters and digits, and the percent sign, which
 * tells a compound from a tablet.
 */
record Words(List<String> words) {
  static Words of(String text) {
    return of(text, Integer.MAX_VALUE);
  }

  /** The first words of a text, {@code most} at most. */
  static Words of(String text, int most) {
    var lower = text.toLowerCase(Locale.ROOT);
    var words = new ArrayList<String>();
    for (int at = 0; at < lower.length() && words.size() < most; ) {
      int end = end(lower, at);
      if (end > at) {
        words.add(lower.substring(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return new Words(words);
  }

  /** Where the word that begins at {@code at} ends; {@code at} itself where none does. */
  private static int end(String text, int at) {
    if (text.charAt(at) == '%') {
      return at + 1;
    }
    int letters = run(text, at, 'a', 'z');
    int digits = run(text, letters, '0', '9');
    return run(text, digits, 'a', 'z');
  }

  private static int run(String text, int at, char first, char last) {
    int end = at;
    while (end < text.length() && text.charAt(end) >= first && text.charAt(end) <= last) {
      end++;
    }
    return end;
  }

  int size() {
    return words.size();
  }

  String get(int index) {
    return words.get(index);
  }
}
