package rationale.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rationale.index.Facet;

/**
 * How a search was read, for those who do not want its decisions one by one.
 *
 * @param storeRevision revision of the store that was asked
 * @param echo what was searched, in plain English
 * @param notices what a reader should know of how the request was read
 * @param correction what is meant, where a word was typed that no decision has
 * @param chosen the values that are chosen of each facet, by their whole names and not counted
 */
public record Asked(
    SearchRequest request,
    long storeRevision,
    String echo,
    List<String> notices,
    Optional<Correction> correction,
    Map<Facet, List<FacetCount>> chosen) {
  public Asked {
    notices = List.copyOf(notices);
    var copy = new EnumMap<Facet, List<FacetCount>>(Facet.class);
    chosen.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
    chosen = Collections.unmodifiableMap(copy);
  }

  /** How {@code request} was read in a snapshot. */
  static Asked of(
      Snapshot snapshot, SearchRequest request, Reading reading, Optional<Correction> correction) {
    var labels = snapshot.labels();
    var chosen = new EnumMap<Facet, List<FacetCount>>(Facet.class);
    request
        .selections()
        .forEach((facet, selection) -> chosen.put(facet, values(labels, facet, selection)));
    var echo = new Echo(labels, request);
    return new Asked(
        request,
        snapshot.revision(),
        echo.text(reading),
        echo.notices(reading),
        correction,
        chosen);
  }

  private static List<FacetCount> values(FacetLabels labels, Facet facet, Selection selection) {
    return Stream.concat(selection.included().stream(), selection.excluded().stream())
        .map(slug ->
            new FacetCount(
                labels.name(facet, slug),
                slug,
                0,
                selection.included().contains(slug),
                selection.excluded().contains(slug),
                List.of()))
        .toList();
  }
}
