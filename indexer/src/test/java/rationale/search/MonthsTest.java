package rationale.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.index.SampleLetters;

class MonthsTest {
  @TempDir private Path folder;

  @Test
  void everyMonthHasWhatASearchForItFinds() {
    var letters = SampleLetters.random(7, 150);
    try (var search = SearchFixture.over(folder, letters)) {
      var months = search.months();
      assertThat(months.counts()).hasSizeGreaterThan(12);
      months
          .counts()
          .forEach((month, tally) -> {
            var range = DateRange.parse(month.toString()).orElseThrow();
            var found = search.search(SearchRequest.ALL.with(DateField.DECIDED, range));
            assertThat(new Tally(found.totalItems(), found.totalLetters()))
                .as("%s", month)
                .isEqualTo(tally);
          });
      var dates = letters.stream().map(letter -> letter.dates().decision()).toList();
      var dated = dates.stream().filter(Objects::nonNull).sorted().toList();
      assertThat(months.first()).isEqualTo(dated.getFirst());
      assertThat(months.last()).isEqualTo(dated.getLast());
      assertThat(months.undated().letters()).isEqualTo(letters.size() - dated.size());
    }
  }

  @Test
  void aLetterThatWasReplacedCountsNoMore() {
    var letter =
        SampleLetters.random(7, 150).stream()
            .filter(each -> each.dates().decision() != null)
            .findFirst()
            .orElseThrow();
    var generation = SearchFixture.publish(folder, 1, List.of(letter));
    SearchFixture.write(generation, 2, List.of(letter));
    try (var search = DecisionSearch.open(folder)) {
      var month = YearMonth.from(requireNonNull(letter.dates().decision()));
      assertThat(search.months().counts())
          .isEqualTo(new TreeMap<>(Map.of(month, new Tally(letter.items().size(), 1))));
    }
  }

  @Test
  void anEmptyIndexHasNone() {
    try (var search = SearchFixture.over(folder)) {
      assertThat(search.months())
          .isEqualTo(new Months(new TreeMap<>(), new Tally(0, 0), null, null));
    }
  }
}
