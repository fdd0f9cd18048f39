package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogLikelihoodTest {
  // 2·(10·ln 4 + 5·ln 0.4 + 10·ln(10/17.5) + 95·ln(95/87.5)): 15 of 120 have it, so that 2.5 of
  // the 20 and 12.5 of the 100 were to be expected
  @Test
  void isTwiceTheSumOfObservedTimesTheLogarithmOfObservedByExpected() {
    double byHand =
        2
            * (10 * Math.log(4)
                + 5 * Math.log(0.4)
                + 10 * Math.log(10 / 17.5)
                + 95 * Math.log(95 / 87.5));
    assertThat(LogLikelihood.of(10, 20, 5, 100)).isCloseTo(byHand, within(1e-9));
    assertThat(byHand).isCloseTo(22.996, within(1e-3));
  }

  @Test
  void isNegativeWhereTheOthersHaveItMoreOften() {
    assertThat(LogLikelihood.of(5, 100, 10, 20)).isCloseTo(-22.996, within(1e-3));
    assertThat(LogLikelihood.of(0, 19, 14, 105)).isCloseTo(-4.969, within(1e-3));
  }

  @Test
  void isNothingWhereBothHaveItAlike() {
    assertThat(LogLikelihood.of(3, 30, 10, 100)).isCloseTo(0, within(1e-9));
    assertThat(LogLikelihood.of(30, 30, 100, 100)).isZero();
  }

  // the quantiles that tables of χ² of one degree of freedom print
  @ParameterizedTest
  @CsvSource({"3.841459, 0.05", "6.634897, 0.01", "10.827566, 0.001", "16.448114, 0.00005"})
  void isAsProbableAsTablesSay(double g2, double probability) {
    assertThat(LogLikelihood.chance(g2)).isCloseTo(probability, within(probability / 1e5));
    assertThat(LogLikelihood.threshold(0.05, Math.round(0.05 / probability)))
        .isCloseTo(g2, within(1e-4));
  }

  // Wilson 1927; the figures are those of Agresti and Coull's table for 95 %
  @ParameterizedTest
  @CsvSource({"0.5, 10, 0.2366, 0.7634", "0, 10, 0, 0.2775", "0.2, 100, 0.1334, 0.2888"})
  void intervalsAreWilsons(double share, long observations, double low, double high) {
    var interval = Interval.wilson(share, observations);
    assertThat(interval.low()).isCloseTo(low, within(5e-5));
    assertThat(interval.high()).isCloseTo(high, within(5e-5));
  }

  @Test
  void withoutObservationsEveryShareIsPossible() {
    assertThat(Interval.wilson(0, 0)).isEqualTo(new Interval(0, 1));
  }
}
