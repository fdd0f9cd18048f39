package rationale.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefBuilder;

/**
 * The terms of a text and their places, taken once from the analyzer for all documents that have
 * the text: the items of a letter share its summary and its list of documents.
 */
final class AnalyzedText {
  private final Analyzer analyzer;
  private final String field;
  private final String text;

  private final BytesRefBuilder bytes = new BytesRefBuilder();
  private int[] ends = new int[256];
  private int[] steps = new int[256];
  private int count = -1;

  /** What {@code analyzer} makes of {@code text} in {@code field}, as soon as anyone asks. */
  AnalyzedText(Analyzer analyzer, String field, String text) {
    this.analyzer = analyzer;
    this.field = field;
    this.text = text;
  }

  /** The terms in order, to be indexed once; without the places of words in the text. */
  TokenStream terms() {
    return new Terms();
  }

  private void analyze() throws IOException {
    count = 0;
    try (var terms = analyzer.tokenStream(field, text)) {
      var term = terms.getAttribute(TermToBytesRefAttribute.class);
      var step = terms.addAttribute(PositionIncrementAttribute.class);
      terms.reset();
      while (terms.incrementToken()) {
        add(term.getBytesRef(), step.getPositionIncrement());
      }
      terms.end();
    }
  }

  private void add(BytesRef term, int step) {
    if (count == ends.length) {
      ends = ArrayUtil.grow(ends);
      steps = Arrays.copyOf(steps, ends.length);
    }
    bytes.append(term);
    ends[count] = bytes.length();
    steps[count] = step;
    count++;
  }

  private final class Terms extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final BytesRef one = new BytesRef();
    private int next;

    @Override
    public boolean incrementToken() {
      if (next == count) {
        return false;
      }
      // both attributes are set anew each time, and nobody has set another
      one.bytes = bytes.bytes();
      one.offset = next == 0 ? 0 : ends[next - 1];
      one.length = ends[next] - one.offset;
      term.setBytesRef(one);
      step.setPositionIncrement(steps[next]);
      next++;
      return true;
    }

    @Override
    public void reset() throws IOException {
      next = 0;
      if (count < 0) {
        analyze();
      }
    }
  }
}
