package rationale.search;

/**
 * Dunning's log-likelihood ratio G² for two shares: how ill the numbers fit one share for both
 * sides. Where both are the same it is distributed like χ² of one degree of freedom.
 */
final class LogLikelihood {
  private static final double LARGEST = 1_000;

  private LogLikelihood() {}

  /**
   * G² of {@code some} among {@code all} against {@code others} among {@code allOthers}; negative
   * where the share of the others is the larger.
   */
  static double of(long some, long all, long others, long allOthers) {
    double having = (double) (some + others) / (all + allOthers);
    double g2 =
        2
            * (part(some, all * having)
                + part(all - some, all * (1 - having))
                + part(others, allOthers * having)
                + part(allOthers - others, allOthers * (1 - having)));
    // two equal shares may come out a hair below nothing
    return Math.signum((double) some / all - (double) others / allOthers) * Math.max(0, g2);
  }

  private static double part(long observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }

  /** The G² that one of {@code tests} comparisons reaches by chance with {@code probability}. */
  static double threshold(double probability, long tests) {
    double low = 0;
    double high = LARGEST;
    while (high - low > 1e-6) {
      double middle = (low + high) / 2;
      if (chance(middle) * tests > probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** How probable a G² of this size or more is where both sides are the same. */
  static double chance(double g2) {
    return complementaryErrorFunction(Math.sqrt(Math.abs(g2) / 2));
  }

  // Abramowitz and Stegun, Handbook of Mathematical Functions: the series 7.1.6 near zero, and the
  // continued fraction 7.1.14 for the tail, which a difference from 1 would lose
  private static double complementaryErrorFunction(double x) {
    double factor = Math.exp(-x * x) / Math.sqrt(Math.PI);
    if (x < 2) {
      double sum = 0;
      double term = x;
      for (int n = 0; n < 60; n++) {
        sum += term;
        term *= 2 * x * x / (2 * n + 3);
      }
      return 1 - 2 * factor * sum;
    }
    double fraction = x;
    for (int n = 60; n > 0; n--) {
      fraction = x + n / 2.0 / fraction;
    }
    return factor / fraction;
  }
}
