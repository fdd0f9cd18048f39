package rationale.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How letters and searches become terms: words without case, accents, possessives and endings.
 *
 * <p>Stop words stay, so that quoted phrases match as written; a search leaves them out itself.
 * What punctuation joins becomes neighbouring terms: {@code L4-5} is {@code l4 5}.
 */
public final class LetterAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    var words = new StandardTokenizer();
    var folded = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
    return new TokenStreamComponents(words, new PorterStemFilter(folded));
  }
}
