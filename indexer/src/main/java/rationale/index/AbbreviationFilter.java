package rationale.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import rationale.vocabulary.Abbreviations;

/** Keeps abbreviations from being stemmed into other words: CTS is no CT, TENS is not ten. */
final class AbbreviationFilter extends TokenFilter {
  private static final Abbreviations ABBREVIATIONS = Abbreviations.load();

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

  AbbreviationFilter(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    ABBREVIATIONS
        .term(term.toString())
        .ifPresent(known -> {
          term.setEmpty().append(known);
          keyword.setKeyword(true);
        });
    return true;
  }
}
