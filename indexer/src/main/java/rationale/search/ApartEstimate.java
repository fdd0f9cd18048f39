package rationale.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A term outside of some phrases: in doubt only where all words of one of these stand, too. */
final class ApartEstimate extends Estimate {
  private final Estimate term;
  private final List<List<Estimate>> phrases;
  private final long[] phrase = new long[WORDS];

  /**
   * @param certain whether to leave out what is in doubt
   */
  ApartEstimate(Estimate term, List<List<Estimate>> phrases, boolean certain) {
    this(term, phrases, certain ? exact() : vague());
  }

  private ApartEstimate(Estimate term, List<List<Estimate>> phrases, long[][] bits) {
    super(bits[0], bits[1]);
    this.term = term;
    this.phrases = phrases;
  }

  @Override
  boolean find(int first, long @Nullable [] within) throws IOException {
    term.look(first, within);
    if (term.isEmpty()) {
      return false;
    }
    or(maybe, term.maybe);
    or(sure, term.sure);
    System.arraycopy(term.most, 0, most, 0, SIZE);
    for (var words : phrases) {
      Arrays.fill(phrase, 0);
      if (PhraseEstimate.together(words, first, phrase)) {
        andNot(sure, phrase);
      }
    }
    return true;
  }
}
