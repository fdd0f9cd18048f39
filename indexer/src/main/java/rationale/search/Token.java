package rationale.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import rationale.index.IndexFields;
import rationale.index.LetterAnalyzer;

/**
 * A word of a search.
 *
 * @param term what the index holds for it and for its like with other endings
 * @param exact what the index holds for it alone
 * @param typed as typed
 * @param glued whether punctuation alone joins it to the word before: the 5 of {@code L4-5}
 */
record Token(String term, String exact, String typed, boolean glued) {
  private static final Analyzer ANALYZER = LetterAnalyzer.words();

  // words of questions that Lucene's list of English stop words leaves out
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "about", "am", "any", "been", "being", "can", "could", "did", "do", "does", "from", "had",
          "has", "have", "having", "he", "her", "his", "how", "i", "its", "me", "my", "our", "she",
          "should", "so", "some", "than", "them", "those", "we", "were", "what", "when", "where",
          "which", "who", "whom", "why", "would", "you", "your");

  /** The words of {@code text}, in order. */
  static List<Token> of(String text) {
    var tokens = new ArrayList<Token>();
    try (var stream = ANALYZER.tokenStream(IndexFields.RATIONALE, text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      var end = -1;
      while (stream.incrementToken()) {
        var start = offset.startOffset();
        var stem = term.toString();
        var glued =
            end >= 0 && text.substring(end, start).chars().noneMatch(Character::isWhitespace);
        end = offset.endOffset();
        stream.incrementToken(); // the exact form comes beside each word
        tokens.add(new Token(stem, term.toString(), text.substring(start, end), glued));
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // text in memory is always readable
    }
    return tokens;
  }

  /** Whether the word is too common to rank by. */
  boolean isStopWord() {
    var word = typed.toLowerCase(Locale.ROOT);
    return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word) || FUNCTION_WORDS.contains(word);
  }

  /** Whether it says nothing unless its neighbours stand beside it: 5, L4, H, 325mg. */
  boolean needsNeighbours() {
    return term.length() <= 2 || term.chars().anyMatch(Character::isDigit);
  }
}
