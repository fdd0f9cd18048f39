package rationale.extract;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that a text writes without a capital letter. Few are asked for, so none is listed. */
final class SmallWords {
  /** Those of no text. */
  static final SmallWords NONE = new SmallWords("");

  private static final Pattern SMALL_WORD = Pattern.compile("\\b\\p{Ll}{2,}\\b");

  private final String text;
  private @Nullable Set<String> listed;

  private SmallWords(String text) {
    this.text = text;
  }

  /** Those of {@code text}. */
  static SmallWords of(String text) {
    return new SmallWords(text);
  }

  /** Whether {@code word} is one. */
  boolean contains(String word) {
    if (!SMALL_WORD.matcher(word).matches()) {
      return false;
    }
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      char before = at == 0 ? ' ' : text.charAt(at - 1);
      char after = end == text.length() ? ' ' : text.charAt(end);
      if (before > '~' || after > '~') {
        return listed().contains(word); // beside letters with accents words end in other ways
      }
      if (!isInWord(before) && !isInWord(after)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private Set<String> listed() {
    var words = listed;
    if (words == null) {
      words = new HashSet<>();
      for (var match = SMALL_WORD.matcher(text); match.find(); ) {
        words.add(match.group());
      }
      listed = words;
    }
    return words;
  }
}
