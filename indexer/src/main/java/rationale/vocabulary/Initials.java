package rationale.vocabulary;

import java.util.Collection;

/**
 * What words begin with, all digits taken as one; tells at once that a pattern's words are not
 * among a sentence's.
 *
 * @param bits one for each letter, one for digits and one for whatever else
 */
record Initials(long bits) {
  /** How many kinds of beginning there are. */
  static final int KINDS = 28;

  private static final int DIGIT = 26;
  private static final int OTHER = 27;

  /** Those of {@code words}, none of which is empty; {@code #} stands for a digit. */
  static Initials of(Collection<String> words) {
    long bits = 0;
    for (var word : words) {
      bits |= 1L << kind(word);
    }
    return new Initials(bits);
  }

  /** The kind of a word's beginning, from 0. */
  static int kind(String word) {
    char first = word.charAt(0);
    if (first >= 'a' && first <= 'z') {
      return first - 'a';
    }
    return first == '#' || (first >= '0' && first <= '9') ? DIGIT : OTHER;
  }

  /** Whether a word of the one kind may be a word of the other. */
  boolean meet(Initials others) {
    return (bits & others.bits) != 0;
  }
}
