package rationale.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import rationale.model.Span;

/**
 * Parts prose into sentences. A line break ends a sentence and a paragraph: the text is unwrapped,
 * so that only paragraphs have line breaks.
 */
public final class Sentences {
  /** A full stop, question or exclamation mark that may end a sentence, with what closes after. */
  private static final Pattern END =
      Pattern.compile("[.?!][\"”')\\]]*(?=\\s+[\"“'(\\[]?[A-Z0-9]|[A-Z][A-Za-z]|\\s*\\z)|\\n");

  /** What {@link #END} begins with. */
  private static final String ENDS = ".?!\n";

  /** Words whose full stop ends nothing. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "vs", "dr", "mr", "mrs", "ms", "st", "jr", "no", "nos", "fig", "approx", "pg", "pgs",
          "pp", "ch", "sec", "dept", "incl", "etc", "al", "ca", "cal");

  /** "1." at the start of an entry of a list. */
  private static final Pattern LIST_NUMBER = Pattern.compile("(?:\\A|[:;,.)]\\s*)\\(?\\d{1,2}\\z");

  private static final int LOOK_BACK = 12;

  private Sentences() {}

  /** The sentences of {@code text} in order, without white space around them, none empty. */
  public static List<Span> of(String text) {
    var sentences = new ArrayList<Span>();
    int start = 0;
    var end = END.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int at = nextEnd(text, 0); at < text.length(); at = nextEnd(text, at + 1)) {
      if (end.region(at, text.length()).lookingAt() && ends(text, start, at, end.end())) {
        add(sentences, text, start, end.end());
        start = end.end();
      }
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  /** The first character from {@code from} on that may end a sentence, or the text's end. */
  private static int nextEnd(String text, int from) {
    int at = from;
    while (at < text.length() && ENDS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** Whether what stands from {@code at} to {@code end} ends the sentence that began before it. */
  private static boolean ends(String text, int start, int at, int end) {
    if (text.charAt(at) != '.' || end == text.length()) {
      return true;
    }
    int from = Math.max(start, at - LOOK_BACK);
    return !(isAbbreviated(text, from, at) || isListed(text, from, at));
  }

  /** A lone letter is an initial, or the last of several that points join: e.g, b.i.d */
  private static boolean isAbbreviated(String text, int from, int end) {
    int word = end;
    while (word > from && isOfWord(text.charAt(word - 1))) {
      word--;
    }
    int length = end - word;
    return length > 1
        ? ABBREVIATIONS.contains(text.substring(word, end).toLowerCase(Locale.ROOT))
        : length == 1
            && !isDigit(text.charAt(word))
            && text.charAt(word) != '_'
            && (word == from || text.charAt(word - 1) != '-');
  }

  private static boolean isListed(String text, int from, int end) {
    return end > from
        && isDigit(text.charAt(end - 1))
        && LIST_NUMBER.matcher(text.substring(from, end)).find();
  }

  private static boolean isOfWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static void add(List<Span> sentences, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }
}
