package rationale.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthFigureTest {
  private static double number(String share) {
    assertThat(share).endsWith("%");
    return Double.parseDouble(share.substring(0, share.length() - 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 12, 13, 150, 300})
  void barsStandSideBySideInTheOrderOfMonthsAndInsideTheDrawing(int months) {
    var figure = ExampleBranches.months(YearMonth.of(2013, 11), months);
    double last = 0;
    for (var bar : figure.bars()) {
      assertThat(number(bar.x())).isGreaterThanOrEqualTo(last - .01);
      last = number(bar.x()) + number(bar.width());
      assertThat(number(bar.y())).isNotNegative();
      assertThat(number(bar.y()) + number(bar.height()))
          .isCloseTo(number(figure.ground()), within(.01));
    }
    assertThat(last).isLessThanOrEqualTo(100.01);
    assertThat(figure.bars()).hasSize(months - figure.gaps());
  }

  @Test
  void theMostLettersReachTheTopAndOneIsStillSeen() {
    var few = new MonthFigure.Month(YearMonth.of(2016, 1), 1, "/search?decided=2016-01");
    var none = new MonthFigure.Month(YearMonth.of(2016, 2), 0, null);
    var many = new MonthFigure.Month(YearMonth.of(2016, 3), 90_000, "/search?decided=2016-03");
    var figure = new MonthFigure(List.of(few, none, many), 0, 0, 0);
    assertThat(figure.bars()).extracting(MonthFigure.Bar::of).containsExactly(few, many);
    assertThat(number(figure.bars().getFirst().height())).isEqualTo(1);
    assertThat(number(figure.bars().getLast().y())).isZero();
    assertThat(figure.most()).isEqualTo(many);
    assertThat(figure.gaps()).isEqualTo(1);
  }

  @Test
  void theTableHasEveryMonthInItsColumn() {
    var figure = ExampleBranches.months(YearMonth.of(2013, 11), 26);
    assertThat(figure.years()).extracting(MonthFigure.Year::year).containsExactly(2013, 2014, 2015);
    var first = figure.years().getFirst().months();
    assertThat(first).hasSize(12);
    assertThat(first.subList(0, 10)).containsOnlyNulls();
    assertThat(first.get(10)).isEqualTo(figure.months().getFirst());
    assertThat(figure.months().getFirst().name()).isEqualTo("November 2013");
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 60, 150, 300})
  void onAPhoneNamesOfYearsDoNotRunIntoEachOther(int months) {
    var shown =
        ExampleBranches.months(YearMonth.of(2013, 11), months).names().stream()
            .filter(name -> !name.minor())
            .map(name -> number(name.x()))
            .toList();
    // a name takes some 29 of at least 320 pixels
    for (int at = 1; at < shown.size(); at++) {
      assertThat(shown.get(at) - shown.get(at - 1)).isGreaterThan(9);
    }
    assertThat(shown).allMatch(x -> x <= 91);
  }
}
