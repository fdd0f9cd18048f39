package rationale.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.junit.jupiter.api.Test;

class AnalyzedTextTest {
  private static final String TEXT = "No gain. The worker’s Knées ached.\nSo it is. ".repeat(40);

  @Test
  void eachDocumentGetsTheTermsThatTheAnalyzerMakes() throws IOException {
    try (var analyzer = new LetterAnalyzer()) {
      var wanted = terms(analyzer.tokenStream("summary", TEXT));
      var analyzed = new AnalyzedText(analyzer, "summary", TEXT);
      assertThat(terms(analyzed.terms())).hasSizeGreaterThan(512).isEqualTo(wanted);
      assertThat(terms(analyzed.terms())).isEqualTo(wanted);
    }
  }

  @Test
  void aTextIsReadWhenItsTermsAreAndNotBefore() throws IOException {
    try (var analyzer = new LetterAnalyzer()) {
      var first = new AnalyzedText(analyzer, "summary", "Pain.").terms();
      var second = new AnalyzedText(analyzer, "summary", "Two words.").terms();
      assertThat(terms(second)).hasSize(8);
      assertThat(terms(first)).containsExactly("pain +1", "=pain +0");
    }
  }

  private static List<String> terms(TokenStream stream) throws IOException {
    var terms = new ArrayList<String>();
    try (stream) {
      var term = stream.addAttribute(TermToBytesRefAttribute.class);
      var step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.getBytesRef().utf8ToString() + " +" + step.getPositionIncrement());
      }
      stream.end();
    }
    return terms;
  }
}
