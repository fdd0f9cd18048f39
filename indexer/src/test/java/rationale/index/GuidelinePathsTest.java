package rationale.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import rationale.model.GuidelineBasis;
import rationale.model.GuidelineCitation;
import rationale.model.GuidelineFamily;

class GuidelinePathsTest {
  @Test
  void leadFromTheFamilyToTheTitleAndTheSection() {
    assertThat(
            GuidelinePaths.of(
                citing(
                    GuidelineFamily.ODG,
                    new GuidelineCitation(
                        GuidelineFamily.ODG,
                        false,
                        "Knee & Leg",
                        2017,
                        null,
                        List.of("MRI's (magnetic resonance imaging)"),
                        null))))
        .containsExactly(
            List.of("ODG"),
            List.of("ODG", "Knee & Leg"),
            List.of("ODG", "Knee & Leg", "MRI (magnetic resonance imaging)"));
  }

  @Test
  void standBelowBothFamiliesThatATitleBelongsTo() {
    var adopted =
        new GuidelineCitation(
            GuidelineFamily.MTUS, true, "Knee Complaints", 2004, 13, List.of(), null);
    assertThat(GuidelinePaths.of(citing(GuidelineFamily.MTUS, adopted)))
        .contains(List.of("MTUS", "Knee Complaints"), List.of("ACOEM", "Knee Complaints"));
  }

  @Test
  void leaveOutTitlesThatTheVocabularyDoesNotKnow() {
    var article =
        new GuidelineCitation(
            GuidelineFamily.OTHER, false, "A trial of two braces", 2011, null, List.of(), "3");
    assertThat(GuidelinePaths.of(citing(GuidelineFamily.OTHER, article)))
        .containsExactly(List.of("Other source"));
  }

  private static GuidelineBasis citing(GuidelineFamily family, GuidelineCitation citation) {
    return new GuidelineBasis(List.of(family), List.of(citation), "as written");
  }
}
