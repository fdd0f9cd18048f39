package rationale.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountsTest {
  @Test
  void groupsDigitsByThree() {
    for (int number :
        new int[] {0, 7, 999, 1000, 123_456, 1_000_000, -7, -999, -1000, Integer.MAX_VALUE}) {
      assertThat(new Counts().of(number)).isEqualTo(String.format(Locale.US, "%,d", number));
    }
  }

  @Test
  void namesOneAndMany() {
    assertThat(new Counts().of(1, "letter")).isEqualTo("1 letter");
    assertThat(new Counts().of(1204, "letter")).isEqualTo("1,204 letters");
  }
}
