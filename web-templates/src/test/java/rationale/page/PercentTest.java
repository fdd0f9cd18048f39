package rationale.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PercentTest {
  @Test
  void neverRoundsAwayWhatIsMissingOrWhatIsThere() {
    assertThat(Percent.of(7_314, 7_315)).isEqualTo("> 99%");
    assertThat(Percent.of(7_315, 7_315)).isEqualTo("100%");
    assertThat(Percent.of(1, 7_315)).isEqualTo("< 1%");
    assertThat(Percent.of(0, 7_315)).isEqualTo("0%");
    assertThat(Percent.of(0, 0)).isEqualTo("–");
  }
}
