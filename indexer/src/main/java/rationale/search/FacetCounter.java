package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;

/**
 * Counts facet values: each as many decisions as a reader gets who ticks it alone of its facet.
 *
 * <p>So a facet's counts apply words, ranges, every exclusion and what is included of every other
 * facet, but nothing that is included of the facet itself. An excluded value counts what comes back
 * when it is ticked instead.
 */
final class FacetCounter {
  /** Where up to so many values stand side by side, those that nothing has are shown, too. */
  private static final int SHORT = 8;

  private final Snapshot snapshot;
  private final RequestQuery query;
  private final SearchRequest request;
  private final Found found;

  /**
   * @param found what {@code request} finds
   */
  FacetCounter(Snapshot snapshot, RequestQuery query, SearchRequest request, Found found) {
    this.snapshot = snapshot;
    this.query = query;
    this.request = request;
    this.found = found;
  }

  /**
   * The values of every facet that any decision found has, and those chosen; of a third level only
   * what stands below a value in use. Of facets that are not offered, those in use.
   */
  Map<Facet, List<FacetCount>> counts() throws IOException {
    var counted = found.counts();
    var counts = new EnumMap<Facet, List<FacetCount>>(Facet.class);
    for (var facet : Facet.values()) {
      if (facet.offered() || !request.selection(facet).isEmpty()) {
        counts.put(facet, values(counted, facet, null, false));
      }
    }
    return counts;
  }

  /** Every value of one facet. */
  List<FacetCount> every(Facet facet) throws IOException {
    return values(found.counts(), facet, null, true);
  }

  private List<FacetCount> values(
      Map<Facet, Map<String, Long>> counted, Facet facet, @Nullable String parent, boolean every)
      throws IOException {
    var numbers = counted.getOrDefault(facet, Map.of());
    var slugs = new LinkedHashSet<>(snapshot.labels().slugs(facet, parent));
    boolean withZeros = every || slugs.size() <= SHORT;
    chosen(facet).stream().filter(slug -> isBelow(slug, parent)).forEach(slugs::add);
    var counts = new ArrayList<FacetCount>();
    for (var slug : slugs) {
      var count = count(facet, slug, numbers.getOrDefault(slug, 0L));
      if (withZeros || count > 0 || isInUse(facet, slug)) {
        boolean open = facet.hierarchical() && (every || parent == null || isInUse(facet, slug));
        var children = open ? values(counted, facet, slug, every) : List.<FacetCount>of();
        counts.add(facetCount(facet, slug, count, children));
      }
    }
    counts.sort(order(facet));
    return counts;
  }

  private FacetCount facetCount(Facet facet, String slug, long count, List<FacetCount> children) {
    var chosen = request.selection(facet);
    return new FacetCount(
        snapshot.labels().label(facet, slug),
        slug,
        count,
        chosen.included().contains(slug),
        chosen.excluded().contains(slug),
        children);
  }

  // an excluded value is not among those found
  private long count(Facet facet, String slug, long counted) throws IOException {
    return request.selection(facet).excluded().contains(slug)
        ? new Sweep(snapshot, query, request.only(facet, slug), null).find().items()
        : counted;
  }

  private List<String> chosen(Facet facet) {
    var chosen = new ArrayList<>(request.selection(facet).included());
    chosen.addAll(request.selection(facet).excluded());
    return chosen;
  }

  private boolean isInUse(Facet facet, String slug) {
    return chosen(facet).stream().anyMatch(one -> one.equals(slug) || one.startsWith(slug + "."));
  }

  private static boolean isBelow(String slug, @Nullable String parent) {
    return slug.lastIndexOf('.') == (parent == null ? -1 : parent.length())
        && (parent == null || slug.startsWith(parent));
  }

  private static Comparator<FacetCount> order(Facet facet) {
    var chosenFirst =
        Comparator.comparing((FacetCount value) -> !value.selected() && !value.excluded());
    return facet
        .scale()
        .map(scale -> Comparator.comparing(FacetCount::label, scale))
        .orElse(
            chosenFirst
                .thenComparing(Comparator.comparingLong(FacetCount::count).reversed())
                .thenComparing(FacetCount::label));
  }
}
