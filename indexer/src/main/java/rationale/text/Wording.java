package rationale.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a sentence as comparison takes them: without case, dashes and other signs, any
 * number like any other.
 *
 * @param words in order
 */
public record Wording(List<String> words) {
  private static final String NUMBER = "#";

  /** Part of the words that two sentences must share in order to say nearly the same. */
  private static final double NEAR = 0.9;

  /** Longer sentences are lists run together; comparing them word by word would take long. */
  private static final int MOST_COMPARED = 200;

  // one of them turns a sentence round, however long it is
  private static final Set<String> NEGATIONS =
      Set.of("no", "not", "nor", "neither", "never", "none", "without", "cannot");

  public Wording {
    words = List.copyOf(words);
  }

  /** The wording of {@code text}. */
  public static Wording of(String text) {
    var words = new ArrayList<String>();
    int at = 0;
    while (at < text.length()) {
      int letters = letters(text, at);
      int digits = digits(text, at);
      if (letters > at) {
        words.add(text.substring(at, letters).replaceAll("['’]", "").toLowerCase(Locale.ROOT));
      } else if (digits > at) {
        words.add(NUMBER);
      }
      at = Math.max(at + 1, Math.max(letters, digits));
    }
    return new Wording(words);
  }

  // an apostrophe inside a word belongs to it
  private static int letters(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end))
            || (end > start && "'’".indexOf(text.charAt(end)) >= 0))) {
      end++;
    }
    return end;
  }

  private static int digits(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end))
            || (end > start && ".,".indexOf(text.charAt(end)) >= 0))) {
      end++;
    }
    return end;
  }

  /** Whether both say the same but for a word here and there, neither denying the other. */
  public boolean isNear(Wording other) {
    if (words.equals(other.words)) {
      return true;
    }
    int both = words.size() + other.words.size();
    int shorter = Math.min(words.size(), other.words.size());
    return 2.0 * shorter >= NEAR * both
        && both <= 2 * MOST_COMPARED
        && negations() == other.negations()
        && 2.0 * shared(other) >= NEAR * both // which is soon told, and mostly that they are not
        && 2.0 * sharedInOrder(other) >= NEAR * both;
  }

  private long negations() {
    return words.stream().filter(NEGATIONS::contains).count();
  }

  /** How many words stand in both, in any order. */
  private int shared(Wording other) {
    var left = new HashMap<String, Integer>();
    words.forEach(word -> left.merge(word, 1, Integer::sum));
    int shared = 0;
    for (var word : other.words) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        shared++;
      }
    }
    return shared;
  }

  /** The length of the longest row of words that stands in both, with gaps. */
  private int sharedInOrder(Wording other) {
    var lengths = new int[other.words.size() + 1];
    for (var word : words) {
      int diagonal = 0;
      for (int i = 1; i < lengths.length; i++) {
        int above = lengths[i];
        lengths[i] =
            word.equals(other.words.get(i - 1))
                ? diagonal + 1
                : Math.max(lengths[i], lengths[i - 1]);
        diagonal = above;
      }
    }
    return lengths[other.words.size()];
  }
}
