package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;

/** How often the decisions of a slice were overturned, value by value. */
final class ValueRates {
  private static final Set<String> UNSAID = Set.of(Facet.NOT_STATED, Facet.NOT_CLASSIFIED);

  private final FacetLabels labels;
  private final Slice slice;

  ValueRates(FacetLabels labels, Slice slice) {
    this.labels = labels;
    this.slice = slice;
  }

  /**
   * The values of {@code facet} that any decision has, in the order of its scale or the commonest
   * first and what is not stated last.
   *
   * @param levels how deep to go
   */
  List<ValueRate> of(Facet facet, int levels) throws IOException {
    return below(facet, null, levels);
  }

  private List<ValueRate> below(Facet facet, @Nullable String parent, int levels)
      throws IOException {
    var rates = new ArrayList<ValueRate>();
    if (levels == 0) {
      return rates;
    }
    for (var slug : labels.slugs(facet, parent)) {
      var rate = slice.rate(RequestQuery.value(labels, facet, slug));
      if (rate.decisions() > 0) {
        var children = below(facet, slug, levels - 1);
        rates.add(new ValueRate(labels.label(facet, slug), slug, rate, children));
      }
    }
    rates.sort(order(facet));
    return rates;
  }

  private static Comparator<ValueRate> order(Facet facet) {
    var commonest =
        Comparator.comparing((ValueRate value) -> UNSAID.contains(value.label()))
            .thenComparing(Comparator.comparingLong(ValueRate::decisions).reversed())
            .thenComparing(ValueRate::label);
    return facet
        .scale()
        .map(scale -> Comparator.comparing(ValueRate::label, scale))
        .orElse(commonest);
  }
}
