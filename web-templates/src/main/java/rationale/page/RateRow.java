package rationale.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How often some decisions were overturned, a row of a table and a mark of its figure.
 *
 * @param level 0, or 1 for what stands within the row of level 0 above
 * @param letters letters that the decisions stand in
 * @param low lower end of the 95 % interval of the share, from 0 to 1
 * @param high its upper end
 * @param few whether there are too few letters for the share to say much
 * @param href the decisions; null where there is none
 * @param overturnedHref those of them that were overturned; null where there is none
 * @param upheldHref those of them that were upheld; null where there is none
 */
public record RateRow(
    String label,
    int level,
    int decisions,
    int overturned,
    int letters,
    double low,
    double high,
    boolean few,
    @Nullable String href,
    @Nullable String overturnedHref,
    @Nullable String upheldHref) {
  public RateRow {
    Hrefs.checkedOrNull(href);
    Hrefs.checkedOrNull(overturnedHref);
    Hrefs.checkedOrNull(upheldHref);
  }

  /** Nothing found under a name. */
  public static RateRow none(String label) {
    return new RateRow(label, 0, 0, 0, 0, 0, 1, true, null, null, null);
  }

  public int upheld() {
    return decisions - overturned;
  }

  /** The share in words, as "14%". */
  public String percent() {
    return Percent.of(overturned, decisions);
  }

  /** The interval in words, as "9% to 21%". */
  public String interval() {
    return Percent.between(low, high);
  }

  /** The ends of the interval from 0 to 100 with one decimal, for drawing. */
  public String drawnLow() {
    return drawn(low);
  }

  public String drawnHigh() {
    return drawn(high);
  }

  private static String drawn(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  /** The fifth of all shares that this one lies in, from 1; 0 where it says little. */
  public int fifth() {
    return few ? 0 : Math.min(5, 1 + 5 * overturned / decisions);
  }
}
