package rationale.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7/14/95           | 1995-07-14
          6-28-02           | 2002-06-28
          04/25/2012        | 2012-04-25
          February 12, 2006 | 2006-02-12
          """)
  void readsDatesAsLettersWriteThem(String text, LocalDate date) {
    assertThat(Dates.read(text)).contains(date);
  }

  @Test
  void noSuchDayIsNoDate() {
    assertThat(Dates.read("13/45/2016")).isEmpty();
    assertThat(Dates.read("2/30/2016")).isEmpty();
  }
}
