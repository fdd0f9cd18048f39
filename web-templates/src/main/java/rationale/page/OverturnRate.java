package rationale.page;

/**
 * How many decisions were overturned.
 *
 * @param letters letters that the decisions stand in
 * @param low lower end of the 95 % interval of the share, from 0 to 1
 * @param high its upper end
 * @param href the overturned decisions
 */
public record OverturnRate(
    int overturned, int decisions, int letters, double low, double high, String href) {
  public OverturnRate {
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
}
