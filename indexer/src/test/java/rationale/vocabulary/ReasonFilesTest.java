package rationale.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import rationale.model.Outcome;

/** The files behind the reasons are in one form, and every rule in them proves itself. */
class ReasonFilesTest {
  private final Reasons reasons = Reasons.load();
  private final List<Table.Row> patterns = Table.read("reason-patterns").rows();

  @Test
  void everyPatternMatchesItsExample() {
    var choices = WordChoices.load();
    for (var file : List.of("reason-patterns", "voices", "conclusions")) {
      for (var row : Table.read(file).rows()) {
        var pattern = new SentencePattern(row.get("pattern"), choices);
        assertThat(pattern.matches(choices.sentence(row.get("example"))))
            .as("%s.tsv line %d: \"%s\"", file, row.line(), row.get("example"))
            .isTrue();
      }
    }
  }

  @Test
  void aSentenceServesThePatternsItWasMadeForAlone() {
    var shared = WordChoices.load();
    var voices = Voices.load(shared);
    var other = Reasons.load(shared);
    var sentence = shared.sentence("The patient has no red flags.");
    assertThat(voices.of(sentence)).contains(Voice.OWN);
    assertThat(other.statedIn(sentence, Outcome.UPHELD))
        .isEqualTo(reasons.statedIn("The patient has no red flags.", Outcome.UPHELD));
    assertThatThrownBy(() -> reasons.statedIn(sentence, Outcome.UPHELD))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void searchedWordsNameTheReasonOfTheirRowAlone() {
    var words = ReasonWords.load();
    var named = new LinkedHashSet<String>();
    for (var row : Table.read("reason-words").rows()) {
      assertThat(words.in(Words.of(row.get("example")).words()))
          .as("reason-words.tsv line %d: \"%s\"", row.line(), row.get("example"))
          .extracting(found -> found.reason().id())
          .containsExactly(row.get("reason"));
      assertThat(row.get("other")).isIn("", "yes");
      named.add(row.get("reason"));
    }
    assertThat(named).containsExactlyElementsOf(reasons.all().stream().map(Reason::id).toList());
  }

  @Test
  void aConclusionSaysTheOutcomeAndNoReason() {
    var conclusions = Conclusions.load();
    assertThat(
            conclusions.has("Given the above, the request for Norco #60 is medically necessary."))
        .isTrue();
    assertThat(conclusions.has("MRI of the knee without contrast is medically necessary."))
        .isTrue();
    assertThat(conclusions.has("Medical necessity of the scan has not been established.")).isTrue();
    assertThat(conclusions.has("Because no film was taken, the scan is not medically necessary."))
        .isFalse();
    assertThat(conclusions.has("The worker walks with a cane.")).isFalse();
  }

  @Test
  void reasonsForGrantingAnswerReasonsForRefusing() {
    for (var row : Table.read("reason-answers").rows()) {
      assertThat(reasons.find(row.get("granted")))
          .as("line %d", row.line())
          .hasValueSatisfying(reason -> assertThat(reason.outcome()).isEqualTo(Outcome.OVERTURNED));
      assertThat(reasons.find(row.get("refused")))
          .as("line %d", row.line())
          .hasValueSatisfying(reason -> assertThat(reason.outcome()).isEqualTo(Outcome.UPHELD));
    }
    var answers = ReasonAnswers.load();
    assertThat(answers.to(List.of("no-improvement"))).containsExactly("improvement-shown");
    assertThat(answers.to(List.of("improvement-shown", "no-rationale")))
        .containsExactly("no-improvement", "awaits-response");
  }

  @Test
  void patternsStandOnceInTheOrderOfTheirReasons() {
    var ids = new LinkedHashSet<String>();
    var texts = new ArrayList<String>();
    String last = "";
    for (var row : patterns) {
      var id = row.get("reason");
      assertThat(ids.add(id) || id.equals(last)).as("line %d", row.line()).isTrue();
      last = id;
      texts.add(id + row.get("pattern"));
    }
    assertThat(texts).doesNotHaveDuplicates();
    assertThat(ids).containsExactlyElementsOf(reasons.all().stream().map(Reason::id).toList());
  }

  @Test
  void reasonsAreSlugsWithLabelsForAnItemsOutcome() {
    for (var reason : reasons.all()) {
      assertThat(reason.id()).matches("[a-z]+(-[a-z]+)*");
      assertThat(reason.label()).matches("\\S.{5,70}[^.\\s]");
      assertThat(reason.outcome()).isIn(Outcome.UPHELD, Outcome.OVERTURNED);
      assertThat(reasons.find(reason.id())).contains(reason);
    }
  }

  @Test
  void wordListsAreSortedByName() {
    assertThat(List.copyOf(WordLists.load().keySet())).isSorted();
  }
}
