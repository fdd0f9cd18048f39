package rationale.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class LetterAnalyzerTest {
  @Test
  void aWordStandsWithAndWithoutItsEnding() throws IOException {
    assertThat(places("The worker’s Knées"))
        .containsExactly("the =the", "worker =worker", "knee =knees");
  }

  @Test
  void sentencesAndParagraphsAreMarkedAtTheirFirstAndLastWord() throws IOException {
    assertThat(marks("No gain. Dr. Vane agreed.\nSo (be it)!"))
        .containsExactly(
            "=sentence=start =paragraph=start",
            "=sentence=end",
            "=sentence=start",
            "",
            "=sentence=end =paragraph=end",
            "=sentence=start =paragraph=start",
            "",
            "=sentence=end =paragraph=end");
    assertThat(marks("Refused. So it is")).startsWith("=paragraph=start", "=sentence=start");
  }

  @Test
  void aTextIsReadAfreshAfterAnother() throws IOException {
    places("One. Two.\nThree.");
    assertThat(marks("Four five")).hasSize(2).first().asString().contains("=paragraph=start");
    assertThat(places("")).isEmpty();
  }

  @Test
  void aParagraphOfAMillionCharactersTakesNoLonger() {
    var paragraph = "The worker had pain. ".repeat(50_000);
    assertTimeout(Duration.ofSeconds(10), () -> assertThat(places(paragraph)).hasSize(200_000));
  }

  @Test
  void typedWordsHaveNoMarks() throws IOException {
    assertThat(places(LetterAnalyzer.words(), "Gains. Losses"))
        .containsExactly("gain =gains", "loss =losses");
  }

  @Test
  void aPartOfAWordLosesCaseAndAccents() {
    assertThat(LetterAnalyzer.folded("NÉÆ")).isEqualTo("neae");
  }

  /** The terms of words, without marks. */
  private static List<String> places(String text) throws IOException {
    return read(text).stream().map(place -> place.replaceAll(" =[a-z]+=[a-z]+", "")).toList();
  }

  /** The marks at each word. */
  private static List<String> marks(String text) throws IOException {
    return read(text).stream()
        .map(place -> Stream.of(place.split(" ", -1)).filter(t -> t.lastIndexOf('=') > 0))
        .map(marks -> marks.collect(Collectors.joining(" ")))
        .toList();
  }

  private static List<String> read(String text) throws IOException {
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
        var before = step.getPositionIncrement() == 0 ? places.removeLast() + " " : "";
        places.add(before + term);
      }
      words.end();
    }
    return places;
  }
}
