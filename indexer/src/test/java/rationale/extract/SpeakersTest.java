package rationale.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rationale.letter.Passage;
import rationale.vocabulary.WordChoices;

class SpeakersTest {
  private final Speakers speakers = new Speakers(WordChoices.load());

  private List<String> stretches(String clean) {
    var rationale = Passage.of(clean);
    var places = Speakers.places(rationale, speakers.ownSentences(rationale));
    return Speakers.together(rationale, places).stream()
        .map(span -> span.of(rationale.text()))
        .toList();
  }

  @Test
  void partsTheReviewersWordsFromTheGuidelines() {
    var rationale =
        """
        The MTUS recommends ten visits. Fading of the frequency is part of it. In this case
        nineteen visits are on record. The pain is unchanged.

        Per the ODG, exceptions need a
        reason. There is no reason in the file.\
        """;
    assertThat(stretches(rationale))
        .containsExactly(
            "In this case nineteen visits are on record. The pain is unchanged.",
            "There is no reason in the file.");
  }

  @Test
  void aRationaleBeginsInTheReviewersVoice() {
    assertThat(stretches("Two braces were asked for. Guidelines allow one brace."))
        .containsExactly("Two braces were asked for.");
  }

  @Test
  void whatUtilizationReviewSaidIsNobodysButLeavesTheVoice() {
    assertThat(
            stretches(
                "The patient had six visits. Utilization review denied more. They did not help."))
        .containsExactly("The patient had six visits.", "They did not help.");
  }

  @Test
  void tellsTwoSentencesApartThatReadTheSame() {
    assertThat(
            stretches(
                "Guidelines recommend six visits. In this case six were given. "
                    + "Guidelines recommend six visits. In this case six were given."))
        .containsExactly("In this case six were given.", "In this case six were given.");
  }

  @Test
  void aRationaleMayBeAllQuotation() {
    assertThat(stretches("Guidelines recommend six visits.")).isEmpty();
  }
}
