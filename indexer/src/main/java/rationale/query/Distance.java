package rationale.query;

/**
 * How near two things must stand.
 *
 * @param unit what the distance is counted in
 * @param words the second is at most the so manieth word from the first; 0 where the unit is not
 *     words
 * @param ordered whether the first must come before the second
 */
public record Distance(Unit unit, int words, boolean ordered) {
  public static final int MOST = 255;

  /** What a distance is counted in, the narrowest binding first. */
  public enum Unit {
    WORDS,
    SENTENCE,
    PARAGRAPH
  }

  public Distance {
    if (unit == Unit.WORDS ? words < 1 || words > MOST : words != 0) {
      throw new IllegalArgumentException("no distance of " + words + " in " + unit);
    }
  }

  public static Distance words(int most, boolean ordered) {
    return new Distance(Unit.WORDS, most, ordered);
  }

  public static Distance within(Unit unit, boolean ordered) {
    return new Distance(unit, 0, ordered);
  }

  /** As a query writes it: {@code w/5}, {@code pre/5}, {@code w/s}, {@code +p}. */
  String written() {
    return switch (unit) {
      case WORDS -> (ordered ? "pre/" : "w/") + words;
      case SENTENCE -> ordered ? "+s" : "w/s";
      case PARAGRAPH -> ordered ? "+p" : "w/p";
    };
  }
}
