package rationale.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class DiagnosisWordsTest {
  private final DiagnosisWords words = DiagnosisWords.load();

  @Test
  void everyWordOfTheFileIsFound() {
    for (var row : Table.read("diagnosis-words").rows()) {
      for (var word : row.list("words")) {
        var text = word.replace("*", "brady");
        boolean found =
            switch (DiagnosisWords.Kind.valueOf(row.get("kind"))) {
              case ALONE, SITED ->
                  words.heads(text).stream().anyMatch(head -> head.end() == text.length());
              case PAIR -> words.pairs().matcher(text).matches();
              case GOES_ON -> words.goesOn(text);
              case QUALIFIER -> words.qualifies(text);
              case UNDER -> words.under().matcher(text).matches();
              case WITHIN -> words.within().matcher(text).matches();
            };
        assertThat(found).as("%s %s", row.get("kind"), word).isTrue();
      }
    }
  }

  @Test
  void wordsStandOnceAndSorted() {
    var all = new ArrayList<String>();
    for (var row : Table.read("diagnosis-words").rows()) {
      assertThat(row.list("words")).as("line %d", row.line()).isSorted();
      all.addAll(row.list("words"));
    }
    assertThat(all).doesNotHaveDuplicates();
  }

  @Test
  void aWordThatNeedsAPartIsToldFromOneThatStandsAlone() {
    assertThat(words.heads("lumbar stenosis and lumbago"))
        .extracting(DiagnosisWords.Head::alone)
        .containsExactly(false, true);
  }
}
