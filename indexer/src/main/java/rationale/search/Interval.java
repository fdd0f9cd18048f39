package rationale.search;

/**
 * The shares between which the true one lies with 95 % confidence.
 *
 * @param low from 0 to 1
 * @param high from 0 to 1, not below {@code low}
 */
public record Interval(double low, double high) {
  private static final double NORMAL_95 = 1.959964;

  /**
   * Wilson's interval for a share that {@code observations} independent observations gave; all
   * shares are possible where there is none.
   */
  public static Interval wilson(double share, long observations) {
    if (observations == 0) {
      return new Interval(0, 1);
    }
    double z2 = NORMAL_95 * NORMAL_95 / observations;
    double middle = (share + z2 / 2) / (1 + z2);
    double reach = NORMAL_95 / (1 + z2) * Math.sqrt((share * (1 - share) + z2 / 4) / observations);
    return new Interval(Math.max(0, middle - reach), Math.min(1, middle + reach));
  }
}
