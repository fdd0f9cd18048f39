package rationale.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/** Puts in place of each word its stem and, at the same place, the word with its ending. */
final class WordTermsFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final WordTerms words = new WordTerms();
  private @Nullable String exact;

  WordTermsFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (exact != null) {
      term.setEmpty().append(exact);
      step.setPositionIncrement(0);
      exact = null;
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    var known = words.of(term.buffer(), term.length());
    term.setEmpty().append(known.stem());
    exact = known.exact();
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    exact = null;
  }
}
