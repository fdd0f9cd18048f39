package rationale.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Patterns that are looked for through a text together: one walk along the text tells at each place
 * which of them may begin there, and finds what a {@link Seeker} of each would find.
 */
public final class Seekers {
  /** How many alternatives they may have together. */
  private static final int MOST = Long.SIZE;

  private final List<Pattern> patterns = new ArrayList<>();

  /** For each place of a match and each character the alternatives it may stand in, as bits. */
  private final long[][] mayStand = new long[Beginnings.DEPTH][Beginnings.LATIN];

  /** For each character the alternatives whose matches may begin with it inside a word. */
  private final long[] insideWords = new long[Beginnings.LATIN];

  /** For each alternative the place of its pattern. */
  private final int[] patternOf = new int[MOST];

  /** For each pattern its alternatives. */
  private final long[] alternativesOf;

  private Seekers(List<Alternatives> sought) {
    alternativesOf = new long[sought.size()];
    int next = 0;
    for (var one : sought) {
      for (var alternative : one.patterns) {
        if (next == MOST) {
          throw new IllegalArgumentException("more than 64 patterns");
        }
        patternOf[next] = patterns.size();
        alternativesOf[patterns.size()] |= 1L << next;
        add(new Beginnings(alternative), 1L << next);
        next++;
      }
      patterns.add(one.either);
    }
  }

  /**
   * A pattern that matches what any of some patterns does. A beginning is known of each: of all
   * together it would say little.
   */
  record Alternatives(List<Pattern> patterns, Pattern either) {
    Alternatives {
      patterns = List.copyOf(patterns);
    }
  }

  /**
   * Seekers of {@code patterns}, 64 at most.
   *
   * @throws IllegalArgumentException for a pattern that {@link Seeker#of(Pattern)} refuses, or for
   *     more patterns
   */
  public static Seekers of(List<Pattern> patterns) {
    return ofAlternatives(
        patterns.stream().map(one -> new Alternatives(List.of(one), one)).toList());
  }

  /** The same of patterns that have alternatives, 64 at most. */
  static Seekers ofAlternatives(List<Alternatives> sought) {
    return new Seekers(sought);
  }

  private void add(Beginnings beginnings, long bit) {
    for (int c = 0; c < Beginnings.LATIN; c++) {
      insideWords[c] |= beginnings.mayBeginInsideAWord(c) ? bit : 0;
      for (int place = 0; place < Beginnings.DEPTH; place++) {
        mayStand[place][c] |= beginnings.mayStand(place, c) ? bit : 0;
      }
    }
  }

  /** The matches of each pattern in {@code text}, one after the other. */
  public List<List<MatchResult>> in(String text) {
    return in(text, -1L);
  }

  /** The same; of patterns whose bit is not set in {@code wanted}, none. */
  public List<List<MatchResult>> in(String text, long wanted) {
    return search(text, new Search(text, wanted, false)).found;
  }

  /** Which patterns match anywhere in {@code text}, as bits. */
  long standIn(String text) {
    var found = search(text, new Search(text, -1L, true)).found;
    long bits = 0;
    for (int i = 0; i < found.size(); i++) {
      bits |= found.get(i).isEmpty() ? 0 : 1L << i;
    }
    return bits;
  }

  private Search search(String text, Search search) {
    for (int at = 0; at < text.length() && search.wanted != 0; at++) {
      char first = text.charAt(at);
      long may = search.wanted & (first < Beginnings.LATIN ? mayStand[0][first] : -1L);
      if (may != 0) {
        may = mayBegin(may, text, at, first);
        while (may != 0) {
          int which = patternOf[Long.numberOfTrailingZeros(may)];
          search.ask(which, at);
          may &= ~alternativesOf[which];
        }
      }
    }
    return search;
  }

  /** Those of {@code may} that may begin with all the characters that stand at {@code at}. */
  private long mayBegin(long may, String text, int at, char first) {
    if (first >= Beginnings.ASCII) {
      return may;
    }
    int last = Math.min(text.length() - at, Beginnings.DEPTH);
    long left = may;
    for (int place = 1; place < last && left != 0; place++) {
      char c = text.charAt(at + place);
      if (c >= Beginnings.ASCII) {
        break;
      }
      left &= mayStand[place][c];
    }
    return at > 0 && Beginnings.isInWord(text.charAt(at - 1)) ? left & insideWords[first] : left;
  }

  /** What has been found in one text so far. */
  private final class Search {
    private final String text;
    private final List<List<MatchResult>> found = new ArrayList<>();
    private final @Nullable Matcher[] matchers = new @Nullable Matcher[patterns.size()];

    /** Where the next match of each pattern may begin. */
    private final int[] next = new int[patterns.size()];

    /** The alternatives that are still looked for. */
    private long wanted;

    private final boolean once;

    /**
     * A search for the patterns of {@code bits}: all their matches, or {@code once} one of each.
     */
    Search(String text, long bits, boolean once) {
      this.text = text;
      this.once = once;
      for (int i = 0; i < patterns.size(); i++) {
        found.add(List.of());
        wanted |= (bits & 1L << i) == 0 ? 0 : alternativesOf[i];
      }
    }

    void ask(int which, int at) {
      if (at < next[which]) {
        return;
      }
      var match = matchers[which];
      if (match == null) {
        match = Seeker.matcher(patterns.get(which), text);
        matchers[which] = match;
      }
      if (match.region(at, text.length()).lookingAt()) {
        if (found.get(which).isEmpty()) {
          found.set(which, new ArrayList<>());
        }
        found.get(which).add(match.toMatchResult());
        next[which] = Math.max(match.end(), match.start() + 1);
        wanted &= once ? ~alternativesOf[which] : -1L;
      }
    }
  }
}
