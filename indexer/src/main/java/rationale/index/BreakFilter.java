package rationale.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import rationale.model.Span;
import rationale.text.Sentences;

/**
 * Marks the first and the last word of each sentence and paragraph of several words. A mark stands
 * at the place of its word, so that it makes no distance longer.
 */
final class BreakFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  private final String[] marks = new String[4];
  private int found;
  private int told;
  private String text = "";
  private List<Span> sentences = List.of();
  private int sentence;
  private boolean sentenceBegins;
  private int paragraphEnd = -1;
  private boolean paragraphBegins;

  BreakFilter(TokenStream words) {
    super(words);
  }

  /** Learns the text whose words come next. */
  void read(String next) {
    text = next;
    sentences = Sentences.of(next);
    sentence = 0;
    sentenceBegins = true;
    paragraphBegins = true;
    paragraphEnd = -1;
    found = 0;
    told = 0;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (told < found) {
      term.setEmpty().append(marks[told++]);
      step.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (step.getPositionIncrement() > 0) {
      findMarks();
    }
    return true;
  }

  private void findMarks() {
    found = 0;
    told = 0;
    skipTo(offset.startOffset());
    int end = sentence < sentences.size() ? sentences.get(sentence).end() : text.length();
    boolean sentenceGoesOn = hasWord(offset.endOffset(), end);
    boolean paragraphGoesOn = hasWord(offset.endOffset(), paragraphEnd());
    mark(sentenceBegins && sentenceGoesOn, LetterAnalyzer.SENTENCE_START);
    mark(paragraphBegins && paragraphGoesOn, LetterAnalyzer.PARAGRAPH_START);
    mark(!sentenceBegins && !sentenceGoesOn, LetterAnalyzer.SENTENCE_END);
    mark(!paragraphBegins && !paragraphGoesOn, LetterAnalyzer.PARAGRAPH_END);
    sentenceBegins = !sentenceGoesOn;
    paragraphBegins = !paragraphGoesOn;
  }

  private void skipTo(int start) {
    while (sentence < sentences.size() && sentences.get(sentence).end() <= start) {
      sentence++;
    }
  }

  private void mark(boolean here, String mark) {
    if (here) {
      marks[found++] = mark;
    }
  }

  private boolean hasWord(int from, int to) {
    int at = from;
    while (at < to && !Character.isLetterOrDigit(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at < to;
  }

  /** Where the paragraph of the token ends, looked for once in a paragraph. */
  private int paragraphEnd() {
    if (offset.endOffset() > paragraphEnd) {
      int line = text.indexOf('\n', offset.endOffset());
      paragraphEnd = line < 0 ? text.length() : line;
    }
    return paragraphEnd;
  }
}
