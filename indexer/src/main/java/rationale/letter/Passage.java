package rationale.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rationale.model.Found;
import rationale.model.Span;
import rationale.vocabulary.Seeker;

/**
 * A stretch of clean text with its lines unwrapped: one space for a line break, a line break for
 * the end of a paragraph. Patterns need not know where lines end, and every finding still knows its
 * place in the clean text.
 */
public final class Passage {
  private final String clean;
  private final String text;
  private final int[] places;

  private Passage(String clean, String text, int[] places) {
    this.clean = clean;
    this.text = text;
    this.places = places;
  }

  /** The whole of a clean text. */
  public static Passage of(String clean) {
    var text = new StringBuilder(clean.length());
    var places = new int[clean.length() + 1];
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c == '\n' && i + 1 < clean.length() && clean.charAt(i + 1) == '\n') {
        continue; // the last of them stands for all
      }
      places[text.length()] = i;
      boolean wraps = c == '\n' && clean.charAt(Math.max(0, i - 1)) != '\n';
      text.append(wraps ? ' ' : c);
    }
    places[text.length()] = clean.length();
    return new Passage(clean, text.toString(), Arrays.copyOf(places, text.length() + 1));
  }

  /** The unwrapped text. */
  public String text() {
    return text;
  }

  /** The part from {@code start} to {@code end}, without white space at its edges. */
  public Passage part(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Passage(clean, text.substring(from, to), Arrays.copyOfRange(places, from, to + 1));
  }

  /** The part that a group of a match covers; the match must be one of this passage's text. */
  public Passage part(MatchResult match, int group) {
    return part(match.start(group), match.end(group));
  }

  /** The rest after {@code start}. */
  public Passage from(int start) {
    return part(start, text.length());
  }

  /** Whether a line of the clean text begins with the char at {@code index}. */
  public boolean startsLine(int index) {
    return places[index] == 0 || clean.charAt(places[index] - 1) == '\n';
  }

  /** Where it stands in the clean text. */
  public Span span() {
    return text.isEmpty()
        ? new Span(places[0], places[0])
        : new Span(places[0], places[text.length() - 1] + 1);
  }

  /** Its text with its place. */
  public Found<String> found() {
    return new Found<>(text, span());
  }

  /** Whether it holds nothing. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** The first match of {@code pattern}. */
  public Optional<Matcher> find(Pattern pattern) {
    var matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  /** The first match of what {@code sought} looks for. */
  public Optional<Matcher> find(Seeker sought) {
    return sought.find(text);
  }

  /** It parted at each match of {@code separator}, empty parts left out. */
  public List<Passage> split(Pattern separator) {
    return split(separator.matcher(text).results().toList());
  }

  /** It parted at each match of what {@code separator} looks for, empty parts left out. */
  public List<Passage> split(Seeker separator) {
    return split(separator.all(text));
  }

  private List<Passage> split(List<MatchResult> separators) {
    var parts = new ArrayList<Passage>();
    int start = 0;
    for (var separator : separators) {
      parts.add(part(start, separator.start()));
      start = separator.end();
    }
    parts.add(from(start));
    parts.removeIf(Passage::isEmpty);
    return parts;
  }
}
