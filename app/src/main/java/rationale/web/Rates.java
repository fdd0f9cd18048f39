package rationale.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rationale.index.Facet;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;
import rationale.search.ValueRate;

/** How often all decisions with each value were overturned, counted once per state of the index. */
final class Rates {
  private static final Set<Facet> COUNTED = counted();

  private final PerState<Map<Facet, List<ValueRate>>> rates;

  Rates(DecisionSearch search) {
    rates = new PerState<>(search::state, () -> search.rates(SearchRequest.ALL, COUNTED));
  }

  private static Set<Facet> counted() {
    var counted = EnumSet.noneOf(Facet.class);
    Arrays.stream(Browsed.values()).map(Browsed::facet).forEach(counted::add);
    return counted;
  }

  /** The values of {@code facet}, the commonest first; none where nothing is browsed by it. */
  List<ValueRate> of(Facet facet) {
    return rates.get().getOrDefault(facet, List.of());
  }
}
