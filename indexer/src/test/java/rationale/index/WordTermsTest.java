package rationale.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class WordTermsTest {
  private static final List<String> WORDS =
      List.of(
          "CTS",
          "cts",
          "TENS",
          "tens",
          "worker’s",
          "workers",
          "Knées",
          "L4-5",
          "naïve",
          "MRI",
          "therapies",
          "ŒUVRES",
          "x".repeat(31) + "s",
          "x".repeat(32) + "s",
          "x".repeat(300),
          "a");

  @Test
  void rememberedWordsHaveTheTermsOfWordsSpelledOut() throws IOException {
    var random = new Random(7);
    for (int round = 0; round < 200; round++) {
      var text = new StringBuilder();
      for (int word = 0; word < 50; word++) {
        var next = WORDS.get(random.nextInt(WORDS.size()));
        text.append(next).append(random.nextInt(4) == 0 ? random.nextInt(100_000) : "").append(' ');
      }
      assertThat(terms(new WordTermsFilter(tokens(text.toString()))))
          .isEqualTo(terms(LetterAnalyzer.spelled(tokens(text.toString()))));
    }
  }

  @Test
  void wordsOfOnePlaceDriveEachOtherOut() throws IOException {
    var words = new WordTerms();
    assertThat("AaBB".hashCode()).isEqualTo("BBAa".hashCode());
    for (int round = 0; round < 2; round++) {
      assertThat(words.of("AaBB".toCharArray(), 4).exact()).isEqualTo("=aabb");
      assertThat(words.of("BBAa".toCharArray(), 4).exact()).isEqualTo("=bbaa");
    }
  }

  private static TokenStream tokens(String text) {
    var tokenizer = new StandardTokenizer();
    tokenizer.setReader(new StringReader(text));
    return tokenizer;
  }

  /** Each term with its place among the words and in the text. */
  static List<String> terms(TokenStream stream) throws IOException {
    var terms = new ArrayList<String>();
    try (stream) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var step = stream.addAttribute(PositionIncrementAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(
            "%s +%d %d-%d"
                .formatted(
                    term, step.getPositionIncrement(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    }
    return terms;
  }
}
