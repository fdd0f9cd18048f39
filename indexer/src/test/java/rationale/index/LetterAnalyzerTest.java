package rationale.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class LetterAnalyzerTest {
  @Test
  void aWordStandsWithAndWithoutItsEnding() throws IOException {
    assertThat(places("The worker’s Knées"))
        .containsExactly("the|=the", "worker|=worker", "knee|=knees");
  }

  @Test
  void sentencesAndParagraphsAreMarkedAtTheirFirstWord() throws IOException {
    assertThat(places("No gain. Dr. Vane agreed.\nSo be it"))
        .containsExactly(
            "no|=no",
            "gain|=gain",
            "dr|=sentence=|=dr",
            "vane|=vane",
            "agre|=agreed",
            "so|=sentence=|=paragraph=|=so",
            "be|=be",
            "it|=it");
  }

  @Test
  void aTextIsReadAfreshAfterAnother() throws IOException {
    places("One. Two.\nThree.");
    assertThat(places("Four")).containsExactly("four|=four");
    assertThat(places("")).isEmpty();
  }

  @Test
  void typedWordsHaveNoMarks() throws IOException {
    assertThat(places(LetterAnalyzer.words(), "Gains. Losses"))
        .containsExactly("gain|=gains", "loss|=losses");
  }

  @Test
  void aPartOfAWordLosesCaseAndAccents() {
    assertThat(LetterAnalyzer.folded("NÉÆ")).isEqualTo("neae");
  }

  private static List<String> places(String text) throws IOException {
    try (var analyzer = new LetterAnalyzer()) {
      places(analyzer, "other words. first");
      return places(analyzer, text);
    }
  }

  /** The terms of each place, joined. */
  private static List<String> places(Analyzer analyzer, String text) throws IOException {
    var places = new ArrayList<String>();
    try (var words = analyzer.tokenStream("any", text)) {
      var term = words.addAttribute(CharTermAttribute.class);
      var step = words.addAttribute(PositionIncrementAttribute.class);
      words.reset();
      while (words.incrementToken()) {
        var before = step.getPositionIncrement() == 0 ? places.removeLast() + "|" : "";
        places.add(before + term);
      }
      words.end();
    }
    return places;
  }
}
