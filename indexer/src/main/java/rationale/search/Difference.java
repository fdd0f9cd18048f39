package rationale.search;

import rationale.model.Outcome;

/**
 * A trait that one side has more often than the other.
 *
 * @param having the decisions that have it
 * @param g2 Dunning's log-likelihood ratio over letters; negative where the upheld have it more
 *     often
 */
public record Difference(Trait trait, Sides having, double g2) {
  static Difference of(Trait trait, Sides having, Sides all) {
    var g2 =
        LogLikelihood.of(
            having.overturned().letters(),
            all.overturned().letters(),
            having.upheld().letters(),
            all.upheld().letters());
    return new Difference(trait, having, g2);
  }

  /** The side that it sets apart. */
  public Outcome side() {
    return g2 < 0 ? Outcome.UPHELD : Outcome.OVERTURNED;
  }

  /** G² without its sign. */
  public double strength() {
    return Math.abs(g2);
  }
}
