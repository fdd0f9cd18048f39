package rationale.model;

import java.util.Collection;

/** How a review ended for a disputed item, or taken together for a letter. */
public enum Outcome {
  /** The denial of utilization review stands: the treatment is refused. */
  UPHELD("Upheld"),
  /** The denial is set aside: the treatment is granted. */
  OVERTURNED("Overturned"),
  /** Of a letter only: some of its items are upheld and some overturned. */
  PARTIALLY_OVERTURNED("Partially overturned");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  /** The word readers see. */
  public String label() {
    return label;
  }

  /**
   * The outcome of a letter, derived from those of its items.
   *
   * @throws IllegalArgumentException when there are none
   */
  public static Outcome ofLetter(Collection<Outcome> items) {
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a letter without items has no outcome");
    }
    var first = items.iterator().next();
    return items.stream().allMatch(outcome -> outcome == first) ? first : PARTIALLY_OVERTURNED;
  }
}
