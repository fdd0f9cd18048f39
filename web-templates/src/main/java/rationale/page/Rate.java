package rationale.page;

/**
 * How often the decisions with a value were overturned, drawn as a mark on its interval.
 *
 * @param low lower end of the 95 % interval of the share, from 0 to 1
 * @param high its upper end
 * @param few whether there are too few letters for the share to say much
 * @param href the overturned decisions
 */
public record Rate(
    int overturned, int decisions, double low, double high, boolean few, String href) {
  /** The length of the scale that the interval is drawn on. */
  public static final int SCALE = 1000;

  public Rate {
    Hrefs.checked(href);
  }

  /** The share in words, as "14%". */
  public String percent() {
    return Percent.of(overturned, decisions);
  }

  /** The interval in words, as "9% to 21%". */
  public String interval() {
    return Percent.between(low, high);
  }

  /** Where the share lies on the scale. */
  public long at() {
    return Math.round((double) SCALE * overturned / decisions);
  }

  /** Where the interval begins on the scale. */
  public long from() {
    return Math.round(SCALE * low);
  }

  /** How long the interval is on the scale. */
  public long length() {
    return Math.round(SCALE * high) - from();
  }
}
