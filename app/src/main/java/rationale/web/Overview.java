package rationale.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;
import rationale.search.DecisionSearch;
import rationale.search.FacetCount;
import rationale.search.ItemHit;
import rationale.search.Months;
import rationale.search.SearchRequest;
import rationale.search.Size;
import rationale.search.Sort;
import rationale.search.ValueRate;

/**
 * What all decisions look like from afar, counted in one state of the index.
 *
 * @param rates of what can be browsed, the commonest values first
 * @param latest the newest decisions
 */
record Overview(
    Size size,
    List<FacetCount> outcomes,
    Months months,
    Map<Facet, List<ValueRate>> rates,
    List<ItemHit> latest) {
  private static final int LATEST = 6;
  private static final Set<Facet> COUNTED = counted();

  Overview {
    outcomes = List.copyOf(outcomes);
    rates = Map.copyOf(rates);
    latest = List.copyOf(latest);
  }

  private static Set<Facet> counted() {
    var counted = EnumSet.noneOf(Facet.class);
    Arrays.stream(Browsed.values()).map(Browsed::facet).forEach(counted::add);
    return counted;
  }

  /** That of the state that {@code search} has now. */
  static Overview of(DecisionSearch search) {
    var all = SearchRequest.ALL;
    try (var now = search.standing()) {
      return new Overview(
          now.size(),
          now.search(all.pagesOf(1)).facets().getOrDefault(Facet.OUTCOME, List.of()),
          now.months(),
          now.rates(all, COUNTED),
          now.items(all.sortedBy(Sort.NEWEST), LATEST));
    }
  }

  /** The values of {@code facet}; none where nothing is browsed by it. */
  List<ValueRate> rates(Facet facet) {
    return rates.getOrDefault(facet, List.of());
  }

  /** "The repository holds letters decided from …"; null where none is dated. */
  @Nullable String span() {
    var from = Words.day(months.first());
    var to = Words.day(months.last());
    return from == null || to == null
        ? null
        : "The repository holds letters decided from " + from + " to " + to + ".";
  }
}
