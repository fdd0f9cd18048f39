package rationale.search;

import java.util.List;

/**
 * Plain words as typed into the search box.
 *
 * @param words in order
 * @param cut whether there were more than can be used
 */
record TypedWords(List<Token> words, boolean cut) {
  static final int MOST = 64;
  private static final int MOST_CHARS = 64 * 64;

  /** Reads {@code text} without ever failing. */
  static TypedWords read(String text) {
    var words = Token.of(text.substring(0, Math.min(text.length(), MOST_CHARS)));
    var kept = List.copyOf(words.subList(0, Math.min(MOST, words.size())));
    return new TypedWords(kept, text.length() > MOST_CHARS || words.size() > MOST);
  }

  /** Whether there is nothing to search for. */
  boolean isEmpty() {
    return words.isEmpty();
  }

  /** {@code words} as typed, a space between them. */
  static String text(List<Token> words) {
    var text = new StringBuilder();
    for (var word : words) {
      text.append(text.isEmpty() ? "" : word.glued() ? "-" : " ").append(word.typed());
    }
    return text.toString();
  }

  /** {@code text}, cut where it is too long to repeat. */
  static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= MOST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST)) + "…";
  }
}
