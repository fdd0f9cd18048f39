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
  private final List<Pattern> patterns;

  /** For each place of a match and each character the patterns it may stand in, as bits. */
  private final long[][] mayStand = new long[Beginnings.DEPTH][Beginnings.LATIN];

  /** For each character the patterns whose matches may begin with it inside a word. */
  private final long[] insideWords = new long[Beginnings.LATIN];

  private final long all;

  /**
   * Seekers of {@code patterns}, 64 at most.
   *
   * @throws IllegalArgumentException for a pattern that {@link Seeker#of(Pattern)} refuses, or for
   *     more patterns
   */
  public Seekers(List<Pattern> patterns) {
    if (patterns.size() > Long.SIZE) {
      throw new IllegalArgumentException("more than 64 patterns");
    }
    this.patterns = List.copyOf(patterns);
    this.all = patterns.isEmpty() ? 0 : -1L >>> (Long.SIZE - patterns.size());
    for (int i = 0; i < patterns.size(); i++) {
      add(new Beginnings(patterns.get(i)), 1L << i);
    }
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
    return in(text, all);
  }

  /** The same; of patterns whose bit is not set in {@code wanted}, none. */
  public List<List<MatchResult>> in(String text, long wanted) {
    var search = new Search(text);
    for (int at = 0; at < text.length(); at++) {
      char first = text.charAt(at);
      long may = wanted & (first < Beginnings.LATIN ? mayStand[0][first] : all);
      if (may != 0) {
        may = mayBegin(may, text, at, first);
        for (; may != 0; may &= may - 1) {
          search.ask(Long.numberOfTrailingZeros(may), at);
        }
      }
    }
    return search.found;
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

    Search(String text) {
      this.text = text;
      patterns.forEach(_ -> found.add(List.of()));
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
      }
    }
  }
}
