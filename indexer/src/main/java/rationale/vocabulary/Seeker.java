package rationale.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is looked for through whole texts. Which two characters its matches may begin
 * with, and whether inside a word, is tried out once; the places of a text that show others are
 * passed over without asking the pattern, which makes a search some ten times faster and finds the
 * same.
 */
public final class Seeker {
  private static final int ASCII = 128;
  private static final int LATIN = 256;
  private static final String WORD_CHARACTERS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
  private static final boolean[] IN_WORD = new boolean[ASCII];

  static {
    WORD_CHARACTERS.chars().forEach(c -> IN_WORD[c] = true);
  }

  private final Pattern pattern;
  private final boolean[] firsts = new boolean[LATIN];
  private final boolean[] pairs = new boolean[ASCII * ASCII];
  private final boolean[] insideWords = new boolean[ASCII];

  private Seeker(Pattern pattern) {
    this.pattern = pattern;
    for (char first = 0; first < LATIN; first++) {
      firsts[first] = mayBegin(String.valueOf(first));
    }
    for (char first = 0; first < ASCII; first++) {
      insideWords[first] = firsts[first] && mayBeginInsideAWord(String.valueOf(first));
      for (char second = 0; firsts[first] && second < ASCII; second++) {
        pairs[first * ASCII + second] = mayBegin("" + first + second);
      }
    }
  }

  /**
   * A seeker of {@code pattern}.
   *
   * @throws IllegalArgumentException when the pattern asks for something before a match, {@code
   *     (?<=x)}: the beginning of a match alone does not tell whether that stands there; or when it
   *     matches nothing at all, {@code x*}
   */
  public static Seeker of(Pattern pattern) {
    if (pattern.matcher("").lookingAt()) {
      throw new IllegalArgumentException("it matches nothing at all: " + pattern);
    }
    if (pattern.pattern().contains("(?<=")) {
      throw new IllegalArgumentException("it looks behind itself: " + pattern);
    }
    return new Seeker(pattern);
  }

  /** A seeker of what {@code pattern} compiles to. */
  public static Seeker of(String pattern) {
    return of(Pattern.compile(pattern));
  }

  /** Whether a text that goes on after {@code beginning} may be a match, or is one already. */
  private boolean mayBegin(String beginning) {
    return mayBegin("", beginning) || mayBegin("a", beginning); // for \b: nothing or a word before
  }

  private boolean mayBeginInsideAWord(String beginning) {
    return WORD_CHARACTERS.chars().anyMatch(c -> mayBegin(Character.toString(c), beginning));
  }

  @SuppressWarnings("JdkObsolete") // whether more text could have made a match is what hitEnd says
  private boolean mayBegin(String before, String beginning) {
    var match =
        matcher(before + beginning).region(before.length(), before.length() + beginning.length());
    return match.lookingAt() || match.hitEnd();
  }

  private Matcher matcher(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** The first match in {@code text}. */
  public Optional<Matcher> find(String text) {
    var match = matcher(text);
    return find(match, text, 0) ? Optional.of(match) : Optional.empty();
  }

  /** Whether it matches anywhere in {@code text}. */
  public boolean isIn(String text) {
    return find(matcher(text), text, 0);
  }

  /** Its matches in {@code text}, one after the other. */
  public List<MatchResult> all(String text) {
    var match = matcher(text);
    var found = new ArrayList<MatchResult>();
    for (int from = 0; find(match, text, from); ) {
      found.add(match.toMatchResult());
      from = Math.max(match.end(), match.start() + 1);
    }
    return found;
  }

  /** {@code text} with each match replaced, the rest as it is. */
  public String replace(String text, Function<MatchResult, String> replacement) {
    var match = matcher(text);
    if (!find(match, text, 0)) {
      return text;
    }
    var replaced = new StringBuilder(text.length());
    int copied = 0;
    do {
      replaced.append(text, copied, match.start()).append(replacement.apply(match));
      copied = match.end();
    } while (find(match, text, Math.max(match.end(), match.start() + 1)));
    return replaced.append(text, copied, text.length()).toString();
  }

  private boolean find(Matcher match, String text, int from) {
    int last = text.length() - 1;
    for (int at = from; at <= last; at++) {
      if (mayBegin(text, at, last) && match.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private boolean mayBegin(String text, int at, int last) {
    char first = text.charAt(at);
    if (first >= ASCII) {
      return first >= LATIN || firsts[first];
    }
    char second = at < last ? text.charAt(at + 1) : ASCII;
    if (!(second < ASCII ? pairs[first * ASCII + second] : firsts[first])) {
      return false;
    }
    char before = at > 0 && !insideWords[first] ? text.charAt(at - 1) : ' ';
    return before >= ASCII || !IN_WORD[before];
  }
}
