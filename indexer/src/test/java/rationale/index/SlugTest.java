package rationale.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlugTest {
  @Test
  void runsOfOtherCharactersBecomeOneHyphen() {
    assertThat(Slug.of("Physical Therapy/Occupational Therapy"))
        .isEqualTo("physical-therapy-occupational-therapy");
    assertThat(Slug.of("Hospice & Palliative Medicine")).isEqualTo("hospice-palliative-medicine");
    assertThat(Slug.of("30–39")).isEqualTo("30-39");
  }

  @Test
  void levelsArePartedByADot() {
    assertThat(Slug.of(List.of("Surgery", "Spine"))).isEqualTo("surgery.spine");
  }

  @Test
  void nothingIsLeftAtTheEnds() {
    assertThat(Slug.of(" (Spine). ")).isEqualTo("spine");
    assertThat(Slug.of("…")).isEqualTo("-");
  }
}
