package rationale.page;

import java.util.List;

/**
 * The one form of the search page, sent by GET to {@code /search}.
 *
 * @param query the words in the box, parameter {@code q}
 * @param advancedHref the same search in the boxes of the advanced form
 * @param hidden what must survive a new filter: the sort, the page size, exclusions, and chosen
 *     values that no checkbox shows
 */
public record SearchForm(
    String query,
    String advancedHref,
    List<Hidden> hidden,
    List<FacetGroup> facets,
    List<DateRange> ranges) {
  public SearchForm {
    Hrefs.checked(advancedHref);
    hidden = List.copyOf(hidden);
    facets = List.copyOf(facets);
    ranges = List.copyOf(ranges);
  }

  /** How many values and ranges of dates are chosen. */
  public int selected() {
    return facets.stream().mapToInt(FacetGroup::selected).sum()
        + Math.toIntExact(ranges.stream().filter(DateRange::used).count());
  }

  /** Whether a range holds something that is no date. */
  public boolean wrong() {
    return ranges.stream().anyMatch(range -> range.problem() != null);
  }
}
