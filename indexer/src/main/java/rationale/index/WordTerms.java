package rationale.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The terms of single words. A letter uses few words, over and over again: what was made of one is
 * remembered, for all who ask, until a word that falls on the same place drives it out.
 */
final class WordTerms {
  /** Room for the vocabulary of letters: with a tenth of a kilobyte each, some six megabytes. */
  private static final int PLACES = 1 << 16;

  /** What is longer is no word that comes again. */
  private static final int LONGEST = 32;

  // read and written by all threads without a lock: whatever one of them sees is whole
  private static final @Nullable Known[] KNOWN = new Known[PLACES];

  private final OneWord word = new OneWord();
  private final TokenStream terms = LetterAnalyzer.spelled(word);
  private final CharTermAttribute term = terms.getAttribute(CharTermAttribute.class);

  /**
   * A word and its terms.
   *
   * @param stem without its ending
   * @param exact with its ending, marked as such
   */
  record Known(String word, String stem, String exact) {
    private boolean isOf(char[] letters, int length) {
      if (word.length() != length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (word.charAt(i) != letters[i]) {
          return false;
        }
      }
      return true;
    }
  }

  /** The terms of the word in the first {@code length} of {@code letters}. */
  Known of(char[] letters, int length) throws IOException {
    if (length > LONGEST) {
      return spell(new String(letters, 0, length));
    }
    int place = place(letters, length);
    var known = KNOWN[place];
    if (known == null || !known.isOf(letters, length)) {
      known = spell(new String(letters, 0, length));
      KNOWN[place] = known;
    }
    return known;
  }

  private static int place(char[] letters, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + letters[i];
    }
    return (hash ^ (hash >>> 16)) & (PLACES - 1);
  }

  private Known spell(String spelled) throws IOException {
    word.next = spelled;
    terms.reset();
    terms.incrementToken();
    var stem = term.toString();
    terms.incrementToken();
    var exact = term.toString();
    terms.end();
    return new Known(spelled, stem, exact);
  }

  /** A text of one word. */
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private @Nullable String next;

    @Override
    public boolean incrementToken() {
      if (next == null) {
        return false;
      }
      clearAttributes();
      term.append(next);
      next = null;
      return true;
    }
  }
}
