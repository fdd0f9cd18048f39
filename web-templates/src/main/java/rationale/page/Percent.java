package rationale.page;

/** A share in words: never "100%" while one is missing, nor "0%" while one is there. */
final class Percent {
  private Percent() {}

  static String of(int part, int whole) {
    if (whole == 0) {
      return "–";
    }
    long rounded = Math.round(100.0 * part / whole);
    if (rounded == 100 && part < whole) {
      return "> 99%";
    }
    return rounded == 0 && part > 0 ? "< 1%" : rounded + "%";
  }

  /** "9% to 21%", of shares from 0 to 1. */
  static String between(double low, double high) {
    return "%d%% to %d%%".formatted(Math.round(100 * low), Math.round(100 * high));
  }
}
