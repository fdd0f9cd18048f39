package rationale.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;
import rationale.model.Span;
import rationale.text.Sentences;

/**
 * Marks the first word of each sentence and paragraph but the first. The marks stand at the place
 * of that word, so that they make no distance longer.
 */
final class BreakFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  private String text = "";
  private List<Span> sentences = List.of();
  private int sentence;
  private int wordEnd;
  private boolean started;
  private @Nullable State word;
  private boolean paragraph;

  BreakFilter(TokenStream words) {
    super(words);
  }

  /** Learns the text whose words come next. */
  void read(String next) {
    text = next;
    sentences = Sentences.of(next);
    sentence = 0;
    wordEnd = 0;
    started = false;
    word = null;
    paragraph = false;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (word != null) {
      return mark(LetterAnalyzer.SENTENCE);
    }
    if (paragraph) {
      paragraph = false;
      return mark(LetterAnalyzer.PARAGRAPH);
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (begins(offset.startOffset()) && started) {
      word = captureState();
      paragraph = text.substring(wordEnd, offset.startOffset()).indexOf('\n') >= 0;
    }
    started = true;
    wordEnd = offset.endOffset();
    return true;
  }

  private boolean mark(String mark) {
    if (word != null) {
      restoreState(word);
      word = null;
    }
    term.setEmpty().append(mark);
    step.setPositionIncrement(0);
    return true;
  }

  /** Whether the word at {@code start} stands in another sentence than the word before it. */
  private boolean begins(int start) {
    int before = sentence;
    while (sentence < sentences.size() && sentences.get(sentence).end() <= start) {
      sentence++;
    }
    return sentence > before;
  }
}
