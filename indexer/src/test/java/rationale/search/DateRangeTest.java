package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {
  @ParameterizedTest
  @CsvSource({
    "2016, 2016-01-01, 2016-12-31",
    "2016-02, 2016-02-01, 2016-02-29",
    "2016-02-05, 2016-02-05, 2016-02-05",
    "2016-01..2017-12, 2016-01-01, 2017-12-31",
    "2016..2017-06, 2016-01-01, 2017-06-30",
    "2016.., 2016-01-01,",
    "..2016-3, , 2016-03-31",
  })
  void aYearOrMonthStandsForAllItsDays(String text, LocalDate from, LocalDate to) {
    assertThat(DateRange.parse(text)).contains(new DateRange(from, to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "..", "x", "2017..2016", "2016-13", "2016-02-30", "16", "2016...2017"})
  void whatIsNoRangeIsEmpty(String text) {
    assertThat(DateRange.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2016",
        "2016-02",
        "2016-02-05",
        "2016..2017",
        "2016-01..2017-06",
        "2016..",
        "..2016-03"
      })
  void theShortestFormIsWritten(String text) {
    assertThat(DateRange.parse(text).orElseThrow().text()).isEqualTo(text);
  }

  @Test
  void whatIsWrittenReadsAsTheSame() {
    var random = new Random(5);
    for (var round = 0; round < 2000; round++) {
      var from = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(800));
      if (random.nextBoolean()) {
        from = from.withDayOfMonth(1);
      }
      var to = from.plusDays(random.nextInt(800));
      if (random.nextBoolean()) {
        to = to.withDayOfMonth(to.lengthOfMonth());
      }
      var range = new DateRange(from, to);
      assertThat(DateRange.parse(range.text())).contains(range);
    }
  }
}
