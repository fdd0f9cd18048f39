package rationale.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often decisions with a value of a facet were overturned.
 *
 * @param label what readers see
 * @param slug its form in addresses, with that of its parent: {@code surgery.spine}
 * @param decisions decisions that have the value, at least one
 * @param overturned those of them that were overturned
 * @param children values of the next level that any of the decisions has
 */
public record ValueRate(
    String label, String slug, long decisions, long overturned, List<ValueRate> children) {
  /** Of fewer decisions a rate says little: one more or less would move it by five points. */
  public static final int FEW = 20;

  public ValueRate {
    if (overturned < 0 || overturned > decisions || decisions < 1) {
      throw new IllegalArgumentException(
          "%s: %d of %d decisions".formatted(slug, overturned, decisions));
    }
    children = List.copyOf(children);
  }

  /**
   * The rate of each value that any decision has.
   *
   * @param all the values of a facet as a search counts them, in the order the rates shall have
   * @param overturned the same for those decisions only that were overturned
   */
  public static List<ValueRate> of(List<FacetCount> all, List<FacetCount> overturned) {
    var counts = new HashMap<String, Long>();
    learn(overturned, counts);
    return of(all, counts);
  }

  private static void learn(List<FacetCount> values, Map<String, Long> counts) {
    for (var value : values) {
      counts.put(value.slug(), value.count());
      learn(value.children(), counts);
    }
  }

  private static List<ValueRate> of(List<FacetCount> all, Map<String, Long> overturned) {
    return all.stream()
        .filter(value -> value.count() > 0)
        .map(value ->
            new ValueRate(
                value.label(),
                value.slug(),
                value.count(),
                overturned.getOrDefault(value.slug(), 0L),
                of(value.children(), overturned)))
        .toList();
  }

  /** The share that was overturned, from 0 to 1. */
  public double rate() {
    return (double) overturned / decisions;
  }

  /**
   * Where that share may truly lie; each decision counts as one observation, so that it is somewhat
   * too narrow where letters have several decisions with the value.
   */
  public Interval interval() {
    return Interval.wilson(rate(), decisions);
  }

  /** Whether there are too few decisions for the rate to say much. */
  public boolean isFew() {
    return decisions < FEW;
  }
}
