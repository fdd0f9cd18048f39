package rationale.search;

import rationale.model.Outcome;

/**
 * The overturned and the upheld decisions that have something. A letter of both outcomes counts on
 * both sides.
 */
public record Sides(Tally overturned, Tally upheld) {
  /** The decisions with this outcome; there are none that are partially overturned. */
  public Tally of(Outcome outcome) {
    return switch (outcome) {
      case OVERTURNED -> overturned;
      case UPHELD -> upheld;
      case PARTIALLY_OVERTURNED -> new Tally(0, 0);
    };
  }

  /** Letters on either side, those on both twice. */
  long letters() {
    return overturned.letters() + upheld.letters();
  }

  /** Decisions on both sides. */
  public long decisions() {
    return overturned.decisions() + upheld.decisions();
  }
}
