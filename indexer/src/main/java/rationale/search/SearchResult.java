package rationale.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rationale.index.Facet;

/**
 * What a search found.
 *
 * @param request what was asked for
 * @param storeRevision revision of the store that it comes from
 * @param totalItems decisions found
 * @param totalLetters letters they stand in
 * @param letters those on the page asked for; none past the last page
 * @param facets the values of every facet that any decision found has, and those chosen; all of
 *     them where they are few
 * @param echo what was searched, in plain English
 * @param notices what a reader should know of how the request was read
 * @param rewording another way to ask, where one is offered
 * @param correction what is meant, where a word was typed that no decision has
 * @param usesConnectors whether the words hold connectors, so that they mean exactly what they say
 */
public record SearchResult(
    SearchRequest request,
    long storeRevision,
    long totalItems,
    long totalLetters,
    List<LetterHits> letters,
    Map<Facet, List<FacetCount>> facets,
    String echo,
    List<String> notices,
    Optional<Rewording> rewording,
    Optional<Correction> correction,
    boolean usesConnectors) {
  public SearchResult {
    letters = List.copyOf(letters);
    var counts = new EnumMap<Facet, List<FacetCount>>(Facet.class);
    facets.forEach((facet, values) -> counts.put(facet, List.copyOf(values)));
    facets = Collections.unmodifiableMap(counts);
    notices = List.copyOf(notices);
  }

  /** The values of {@code facet}. */
  public List<FacetCount> values(Facet facet) {
    return facets.getOrDefault(facet, List.of());
  }

  /** The number of pages that hold all letters found. */
  public long pages() {
    return Math.ceilDiv(totalLetters, request.pageSize());
  }
}
