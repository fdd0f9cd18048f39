package rationale.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which characters may stand at the first places of a pattern's matches, and whether these may
 * begin inside a word. It is tried out once: the pattern itself tells whether it could match a text
 * that begins so.
 */
final class Beginnings {
  /** How many places are known. */
  static final int DEPTH = 4;

  /** Characters beyond may stand anywhere. */
  static final int ASCII = 128;

  /** Characters beyond may stand at the first place. */
  static final int LATIN = 256;

  /** Of more beginnings of two characters and longer none is followed any further. */
  private static final int MOST = 200;

  private static final String WORD_CHARACTERS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";

  private static final boolean[] IN_WORD = new boolean[ASCII];

  static {
    WORD_CHARACTERS.chars().forEach(c -> IN_WORD[c] = true);
  }

  private final Pattern pattern;
  private final boolean[][] mayStand = new boolean[DEPTH][LATIN];
  private final boolean[] insideWords = new boolean[LATIN];

  /**
   * Tries out {@code pattern}.
   *
   * @throws IllegalArgumentException when the pattern asks for something before a match, {@code
   *     (?<=x)}: the beginning of a match alone does not tell whether that stands there; or when it
   *     matches nothing at all, {@code x*}
   */
  Beginnings(Pattern pattern) {
    if (pattern.matcher("").lookingAt()) {
      throw new IllegalArgumentException("it matches nothing at all: " + pattern);
    }
    if (pattern.pattern().contains("(?<=")) {
      throw new IllegalArgumentException("it looks behind itself: " + pattern);
    }
    this.pattern = pattern;
    var beginnings = new ArrayList<String>();
    for (char first = 0; first < LATIN; first++) {
      var beginning = String.valueOf(first);
      mayStand[0][first] = mayBegin(beginning);
      insideWords[first] = mayStand[0][first] && mayBeginInsideAWord(beginning);
      if (first < ASCII && mayStand[0][first]) {
        beginnings.add(beginning);
      }
    }
    goOn(beginnings, 1);
  }

  /** Whether {@code character}, below {@link #LATIN}, may stand at a place of a match, from 0. */
  boolean mayStand(int place, int character) {
    return mayStand[place][character];
  }

  /** Whether a match that begins with {@code first}, below {@link #LATIN}, may do so in a word. */
  boolean mayBeginInsideAWord(int first) {
    return insideWords[first];
  }

  /** Whether a word cannot begin behind {@code before}, because it would go on there. */
  static boolean isInWord(char before) {
    return before < ASCII && IN_WORD[before];
  }

  /** What may stand at {@code place} and behind after any of {@code beginnings}. */
  private void goOn(List<String> beginnings, int place) {
    if (place == DEPTH) {
      return;
    }
    boolean many = place > 1 && beginnings.size() > MOST;
    if (many || beginnings.stream().anyMatch(this::matches)) {
      for (int behind = place; behind < DEPTH; behind++) {
        Arrays.fill(mayStand[behind], true);
      }
      return;
    }
    Arrays.fill(mayStand[place], ASCII, LATIN, true);
    var longer = new ArrayList<String>();
    for (var beginning : beginnings) {
      for (char next = 0; next < ASCII; next++) {
        if (mayBegin(beginning + next)) {
          mayStand[place][next] = true;
          longer.add(beginning + next);
        }
      }
    }
    goOn(longer, place + 1);
  }

  /** Whether {@code text} is a match already, so that anything may follow. */
  private boolean matches(String text) {
    return matcher("", text).lookingAt() || matcher("a", text).lookingAt();
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
    var match = matcher(before, beginning);
    return match.lookingAt() || match.hitEnd();
  }

  private Matcher matcher(String before, String beginning) {
    return pattern
        .matcher(before + beginning)
        .useTransparentBounds(true)
        .useAnchoringBounds(false)
        .region(before.length(), before.length() + beginning.length());
  }
}
