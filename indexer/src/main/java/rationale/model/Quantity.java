package rationale.model;

/**
 * How much of a treatment a request asks for.
 *
 * @param amount at least 1; a frequency over a time is worked out to visits, "2 times a week for 6
 *     weeks" to 12
 */
public record Quantity(int amount, Unit unit) {
  public Quantity {
    if (amount < 1) {
      throw new IllegalArgumentException("no quantity: " + amount);
    }
  }

  /** What is counted. */
  public enum Unit {
    /** Visits or sessions. */
    VISITS("visits"),
    /** Tablets, capsules, patches or pieces: what {@code #60} counts. */
    UNITS("units"),
    DAYS("days"),
    WEEKS("weeks"),
    MONTHS("months"),
    GRAMS("grams"),
    ML("ml");

    private final String label;

    Unit(String label) {
      this.label = label;
    }

    /** The word readers see. */
    public String label() {
      return label;
    }
  }
}
