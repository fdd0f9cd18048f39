package rationale.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rationale.model.Outcome;

/**
 * What sets the overturned apart from the upheld decisions that a search finds.
 *
 * <p>Shares are compared over letters and not over decisions, because decisions of one letter have
 * one reviewer, one worker and often one rationale: a letter counts once on a side, however many of
 * its decisions there have a trait.
 *
 * @param request the search, without what it asks of the outcome
 * @param all the decisions on both sides
 * @param letters letters of both sides, those of both outcomes once
 * @param reasons the reasons that reviewers gave, the commonest first
 * @param values values of facets, the clearest first
 * @param terms words and phrases of what reviewers say of the case, the clearest first
 * @param tests how many traits were compared, which is how often chance had its chance
 * @param threshold the G² that none of so many traits exceeds by chance, in 95 of 100 such searches
 * @param sampled letters of each side that terms were chosen from; null where those were all
 * @param tooFew why nothing was compared, or why little of it is certain; null where there is
 *     enough
 */
public record Contrast(
    SearchRequest request,
    Sides all,
    long letters,
    List<Given> reasons,
    List<Difference> values,
    List<Difference> terms,
    long tests,
    double threshold,
    @Nullable Integer sampled,
    @Nullable String tooFew) {
  public Contrast {
    reasons = List.copyOf(reasons);
    values = List.copyOf(values);
    terms = List.copyOf(terms);
  }

  /**
   * A reason and the decisions in which a reviewer gave it. Reasons are read only where they
   * explain the outcome, so that its other side is empty by definition and nothing is left to test.
   */
  public record Given(Trait.Value reason, Outcome outcome, Tally given) {}

  /** The share of decisions that were overturned; 0 where there is none. */
  public double overturnRate() {
    return all.decisions() == 0 ? 0 : (double) all.overturned().decisions() / all.decisions();
  }

  /** Where that share may truly lie; each letter counts as one observation, see above. */
  public Interval interval() {
    return Interval.wilson(overturnRate(), letters);
  }

  /** Whether {@code difference} is more than chance makes of so many comparisons. */
  public boolean isCertain(Difference difference) {
    return difference.strength() >= threshold;
  }

  /** Those of {@code differences} that set {@code side} apart. */
  public static List<Difference> of(Outcome side, List<Difference> differences) {
    return differences.stream().filter(difference -> difference.side() == side).toList();
  }
}
