package rationale.index;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How letters become terms: words without case, accents, possessives and endings, abbreviations as
 * they are; at the same place each word with its ending, and marks where sentences and paragraphs
 * begin and end.
 *
 * <p>Stop words stay, so that quoted phrases match as written; a search leaves them out itself.
 * What punctuation joins becomes neighbouring terms: {@code L4-5} is {@code l4 5}.
 */
public final class LetterAnalyzer extends Analyzer {
  /** Stands before the term of a word that keeps its ending; in no word itself. */
  public static final char EXACT = '=';

  /** Terms at the first and at the last word of every sentence and of every paragraph. */
  public static final String SENTENCE_START = "=sentence=start";

  public static final String SENTENCE_END = "=sentence=end";
  public static final String PARAGRAPH_START = "=paragraph=start";
  public static final String PARAGRAPH_END = "=paragraph=end";

  private static final int GAP = 100;

  private static final Analyzer WORDS =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          var tokenizer = new StandardTokenizer();
          return new TokenStreamComponents(tokenizer, words(tokenizer));
        }
      };

  /** The terms of words alone, without marks of sentences: for what is typed into a search. */
  public static Analyzer words() {
    return WORDS;
  }

  private static final Analyzer STEMS =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          var tokenizer = new StandardTokenizer();
          return new TokenStreamComponents(tokenizer, new PorterStemFilter(plain(tokenizer)));
        }
      };

  /** The same without the words with their endings: for what only stems are looked for in. */
  public static Analyzer stems() {
    return STEMS;
  }

  /** A word, or a part of one, without case and accents. */
  public static String folded(String word) {
    var lower = word.toLowerCase(Locale.ROOT).toCharArray();
    var folded = new char[4 * lower.length];
    return new String(folded, 0, ASCIIFoldingFilter.foldToASCII(lower, 0, folded, 0, lower.length));
  }

  /** Keeps words of several stretches of one field from standing side by side. */
  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var tokenizer = new StandardTokenizer();
    var breaks = new BreakFilter(words(tokenizer));
    return new TokenStreamComponents(
        reader -> {
          var text = read(reader);
          breaks.read(text);
          tokenizer.setReader(new StringReader(text));
        },
        breaks);
  }

  private static TokenStream words(TokenStream tokens) {
    return new WordTermsFilter(tokens);
  }

  /** The same, each word spelled out anew. */
  static TokenStream spelled(TokenStream tokens) {
    return new PorterStemFilter(new ExactFormFilter(plain(tokens)));
  }

  private static TokenStream plain(TokenStream tokens) {
    var named = new AbbreviationFilter(new EnglishPossessiveFilter(tokens));
    return new ASCIIFoldingFilter(new LowerCaseFilter(named));
  }

  private static String read(Reader reader) {
    try (reader) {
      var text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // text in memory is always readable
    }
  }
}
