package rationale.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words in some order: they may stand as asked wherever all of them stand. */
final class PhraseEstimate extends Estimate {
  private final List<Estimate> words;
  private final float worth;

  /**
   * @param worth no score is higher
   */
  PhraseEstimate(List<Estimate> words, float worth) {
    this(words, worth, vague());
  }

  private PhraseEstimate(List<Estimate> words, float worth, long[][] bits) {
    super(bits[0], bits[1]);
    this.words = words;
    this.worth = worth;
  }

  @Override
  boolean find(int first, long @Nullable [] within) throws IOException {
    if (!together(words, first, maybe)) {
      Arrays.fill(maybe, 0);
      return false;
    }
    if (worth > 0) {
      set(most, maybe, worth);
    }
    return true;
  }

  /** Sets in {@code bits}, which are clear, where all of {@code words} stand; false for nowhere. */
  static boolean together(List<Estimate> words, int first, long[] bits) throws IOException {
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      word.look(first, null);
      if (word.isEmpty()) {
        return false;
      }
      if (i == 0) {
        or(bits, word.maybe);
      } else {
        and(bits, word.maybe);
      }
    }
    return any(bits);
  }
}
