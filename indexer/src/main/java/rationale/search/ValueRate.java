package rationale.search;

import java.util.List;

/**
 * How often decisions with a value of a facet were overturned.
 *
 * @param label what readers see
 * @param slug its form in addresses, with that of its parent: {@code surgery.spine}
 * @param counts of the decisions that have the value, at least one
 * @param children values of the next level that any of the decisions has
 */
public record ValueRate(String label, String slug, Rate counts, List<ValueRate> children) {
  public ValueRate {
    if (counts.decisions() < 1) {
      throw new IllegalArgumentException("no decision has " + slug);
    }
    children = List.copyOf(children);
  }

  public long decisions() {
    return counts.decisions();
  }

  public long overturned() {
    return counts.overturned();
  }

  /** The share that was overturned, from 0 to 1. */
  public double rate() {
    return counts.share();
  }

  /** Where that share may truly lie. */
  public Interval interval() {
    return counts.interval();
  }

  /** Whether there are too few letters for the rate to say much. */
  public boolean isFew() {
    return counts.isFew();
  }
}
