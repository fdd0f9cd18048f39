package rationale.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import rationale.model.GuidelineBasis;
import rationale.model.GuidelineCitation;
import rationale.model.GuidelineFamily;

class GuidelineComparisonTest {
  private static final GuidelineBasis MTUS_PAIN =
      basis(GuidelineFamily.MTUS, "Chronic Pain Medical Treatment");
  private static final GuidelineBasis MTUS_ACUPUNCTURE =
      basis(GuidelineFamily.MTUS, "Acupuncture Treatment");
  private static final GuidelineBasis ODG_BACK = basis(GuidelineFamily.ODG, "Low Back");
  private static final GuidelineBasis ODG_ANYTHING =
      basis(GuidelineFamily.ODG, "Official Disability Guidelines");
  private static final GuidelineBasis NONE =
      new GuidelineBasis(List.of(GuidelineFamily.NONE), List.of(), "none cited");

  @Test
  void likeSourcesAreTheSame() {
    assertThat(GuidelineComparison.of(MTUS_PAIN, MTUS_PAIN)).isEqualTo(GuidelineComparison.SAME);
    assertThat(GuidelineComparison.of(ODG_ANYTHING, ODG_ANYTHING))
        .isEqualTo(GuidelineComparison.SAME);
  }

  @Test
  void anotherFamilyOrAnotherTitleDiffers() {
    assertThat(GuidelineComparison.of(MTUS_PAIN, ODG_BACK))
        .isEqualTo(GuidelineComparison.OTHER_FAMILY);
    assertThat(GuidelineComparison.of(MTUS_PAIN, MTUS_ACUPUNCTURE))
        .isEqualTo(GuidelineComparison.OTHER_TITLE);
    assertThat(GuidelineComparison.OTHER_TITLE.path().getFirst()).isEqualTo("Differs");
  }

  @Test
  void whatBothRelyOnOverlapsThoughOneReliesOnMore() {
    assertThat(GuidelineComparison.of(MTUS_PAIN, both(MTUS_PAIN, ODG_BACK)))
        .isEqualTo(GuidelineComparison.OVERLAPS);
  }

  @Test
  void aFamilyWithoutATitleMayBeAnyOfItsTitles() {
    assertThat(GuidelineComparison.of(ODG_BACK, ODG_ANYTHING))
        .isEqualTo(GuidelineComparison.OVERLAPS);
  }

  @Test
  void oneSideAloneMayCiteAny() {
    assertThat(GuidelineComparison.of(ODG_BACK, NONE)).isEqualTo(GuidelineComparison.ONLY_REVIEWER);
    assertThat(GuidelineComparison.of(NONE, ODG_BACK)).isEqualTo(GuidelineComparison.ONLY_UR);
    assertThat(GuidelineComparison.of(NONE, NONE)).isEqualTo(GuidelineComparison.NEITHER);
    assertThat(GuidelineComparison.of(ODG_BACK, GuidelineBasis.MISSING))
        .isEqualTo(GuidelineComparison.NOT_STATED);
  }

  private static GuidelineBasis basis(GuidelineFamily family, String title) {
    var citation = new GuidelineCitation(family, false, title, null, null, List.of(), null);
    return new GuidelineBasis(List.of(family), List.of(citation), title);
  }

  private static GuidelineBasis both(GuidelineBasis... some) {
    return new GuidelineBasis(
        Arrays.stream(some).flatMap(basis -> basis.families().stream()).toList(),
        Arrays.stream(some).flatMap(basis -> basis.citations().stream()).toList(),
        "both");
  }
}
