package rationale.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagerTest {
  private static String steps(int page, int pages) {
    var pager = Pager.of(page, pages, number -> "?page=" + number);
    var labels =
        pager.steps().stream()
            .map(step -> step.current() ? "[" + step.label() + "]" : step.label());
    return String.join(" ", labels.toList());
  }

  @Test
  void showsNeighboursAndBothEnds() {
    assertThat(steps(1, 3)).isEqualTo("[1] 2 3");
    assertThat(steps(4, 31)).isEqualTo("1 2 3 [4] 5 6 … 31");
    assertThat(steps(16, 31)).isEqualTo("1 … 14 15 [16] 17 18 … 31");
  }

  @Test
  void endsAtTheEnds() {
    assertThat(Pager.of(1, 9, number -> "?page=" + number).previous()).isNull();
    assertThat(Pager.of(9, 9, number -> "?page=" + number).next()).isNull();
    assertThat(Pager.of(9, 9, number -> "?page=" + number).previous()).isEqualTo("?page=8");
  }
}
