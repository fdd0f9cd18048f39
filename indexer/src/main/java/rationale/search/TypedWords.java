package rationale.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What was typed into the search box, read without ever failing.
 *
 * @param phrases texts between double quotes
 * @param plain words outside of quotes
 * @param cut whether there were more than can be used
 */
record TypedWords(List<List<Token>> phrases, List<Token> plain, boolean cut) {
  static final int MOST = 64;
  private static final int MOST_CHARS = 64 * 64;

  /** Reads {@code words}; a quote without its partner is an ordinary character. */
  static TypedWords read(String words) {
    var text =
        words.substring(0, Math.min(words.length(), MOST_CHARS)).replaceAll("[“”„‟«»″]", "\"");
    var phrases = new ArrayList<List<Token>>();
    var plain = new StringBuilder();
    var at = 0;
    while (at < text.length()) {
      var open = text.indexOf('"', at);
      var close = open < 0 ? -1 : text.indexOf('"', open + 1);
      if (close < 0) {
        break;
      }
      plain.append(text, at, open).append(' ');
      phrases.add(Token.of(text.substring(open + 1, close)));
      at = close + 1;
    }
    plain.append(text.substring(at));
    return limited(phrases, Token.of(plain.toString()), words.length() > MOST_CHARS);
  }

  /** Whether there is nothing to search for. */
  boolean isEmpty() {
    return phrases.isEmpty() && plain.isEmpty();
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

  private static TypedWords limited(List<List<Token>> phrases, List<Token> plain, boolean cut) {
    var left = MOST;
    var kept = new ArrayList<List<Token>>();
    for (var phrase : phrases) {
      var part = phrase.subList(0, Math.min(left, phrase.size()));
      left -= part.size();
      if (!part.isEmpty()) {
        kept.add(List.copyOf(part));
      }
    }
    var words = plain.subList(0, Math.min(left, plain.size()));
    var all = plain.size() + phrases.stream().mapToInt(List::size).sum();
    return new TypedWords(List.copyOf(kept), List.copyOf(words), cut || all > MOST);
  }
}
