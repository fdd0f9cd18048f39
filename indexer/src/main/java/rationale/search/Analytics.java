package rationale.search;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import rationale.index.Facet;

/**
 * What the decisions that a search finds tell together.
 *
 * @param asked the search, without what it asks of the outcome, its order and pages
 * @param all all of the decisions
 * @param rates the values of some facets that any of the decisions has; a decision with several
 *     values of a facet counts under each
 * @param months the months in which any of them was decided, in order; those whose letters state no
 *     date are in none
 * @param medianDays half of those whose letters state both dates took at most so many days from the
 *     decision of utilization review to the final determination; empty where none does
 * @param pairs the guidelines of both sides, the commonest first; each decision is in one
 */
public record Analytics(
    Asked asked,
    Rate all,
    Map<Facet, List<ValueRate>> rates,
    List<Month> months,
    OptionalInt medianDays,
    List<GuidelinePair> pairs) {
  public Analytics {
    var copy = new EnumMap<Facet, List<ValueRate>>(Facet.class);
    rates.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
    rates = Collections.unmodifiableMap(copy);
    months = List.copyOf(months);
    pairs = List.copyOf(pairs);
  }

  /** The decisions of one month. */
  public record Month(YearMonth month, Rate counts) {
    /** {@code request}, which found them among others, for these. */
    public SearchRequest in(SearchRequest request) {
      var days = new DateRange(month.atDay(1), month.atEndOfMonth());
      var asked = request.ranges().get(DateField.DECIDED);
      return request.with(DateField.DECIDED, asked == null ? days : days.within(asked));
    }
  }

  /**
   * The decisions for which both sides cite just these families.
   *
   * @param ur a value of {@link Facet#UR_GUIDELINE_SET}, by slug
   * @param reviewer a value of {@link Facet#GUIDELINE_SET}, by slug
   */
  public record GuidelinePair(String ur, String reviewer, Rate counts) {}

  /** The values of {@code facet}; none of a facet that is not counted here. */
  public List<ValueRate> rates(Facet facet) {
    return rates.getOrDefault(facet, List.of());
  }
}
