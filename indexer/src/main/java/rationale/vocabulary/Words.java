package rationale.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as lower-case words for matching: runs of letters and digits, and the percent sign, which
 * tells a compound from a tablet.
 */
record Words(List<String> words) {
  private static final Pattern WORD = Pattern.compile("%|[a-z]+\\d*[a-z]*|\\d+[a-z]*");

  static Words of(String text) {
    return of(text, Integer.MAX_VALUE);
  }

  /** The first words of a text, {@code most} at most. */
  static Words of(String text, int most) {
    var words = new ArrayList<String>();
    var match = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.size() < most && match.find()) {
      words.add(match.group());
    }
    return new Words(words);
  }

  int size() {
    return words.size();
  }

  String get(int index) {
    return words.get(index);
  }
}
