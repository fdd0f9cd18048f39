package rationale.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words in some order: they may stand as asked wherever all of them stand. */
final class PhraseEstimate extends Estimate {
  private final List<Estimate> words;
  private final float[] parts;
  private final float worth;
  private final boolean loose;

  /**
   * @param worths for each word what no score of it exceeds
   * @param worth what no score of the phrase exceeds
   * @param loose whether other words may stand between
   */
  PhraseEstimate(List<Estimate> words, float[] worths, float worth, boolean loose) {
    this(words, worths, worth, loose, vague());
  }

  private PhraseEstimate(
      List<Estimate> words, float[] worths, float worth, boolean loose, long[][] bits) {
    super(bits[0], bits[1]);
    this.words = words;
    this.parts = new float[worths.length];
    for (int i = 0; i < worths.length; i++) {
      parts[i] = 1 / worths[i];
    }
    this.worth = worth;
    this.loose = loose;
  }

  @Override
  boolean find(int first, long @Nullable [] within) throws IOException {
    if (!together(words, first, maybe)) {
      Arrays.fill(maybe, 0);
      return false;
    }
    for (int i = 0; i < WORDS; i++) {
      for (long word = maybe[i]; word != 0; word &= word - 1) {
        int place = i * Long.SIZE + Long.numberOfTrailingZeros(word);
        most[place] = worth * share(place);
      }
    }
    return true;
  }

  /**
   * How much of all that it may be worth a phrase can be in one text, whose words it cannot stand
   * in more often than each of them; where others may stand between, than all of them together.
   */
  private float share(int place) {
    float least = 1;
    float sum = 0;
    for (int i = 0; i < parts.length; i++) {
      float share = words.get(i).most[place] * parts[i];
      least = Math.min(least, share);
      sum += share;
    }
    return loose ? Math.min(1, sum) : least;
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
