package rationale.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;
import rationale.index.Slug;
import rationale.model.Outcome;
import rationale.page.RateRow;
import rationale.search.Rate;
import rationale.search.SearchRequest;

/** How often decisions were overturned, as a row in which each number leads to its decisions. */
final class RateRows {
  private RateRows() {}

  /**
   * A row.
   *
   * @param having the search that finds just the decisions counted
   */
  static RateRow of(String label, int level, Rate counts, SearchRequest having) {
    return of(label, level, counts, Optional.of(having));
  }

  /** A row whose numbers lead nowhere where no search finds just the decisions counted. */
  static RateRow of(String label, int level, Rate counts, Optional<SearchRequest> having) {
    var interval = counts.interval();
    return new RateRow(
        label,
        level,
        Math.toIntExact(counts.decisions()),
        Math.toIntExact(counts.overturned()),
        Math.toIntExact(counts.letters()),
        interval.low(),
        interval.high(),
        counts.isFew(),
        having.map(SearchParams::href).orElse(null),
        href(having, Outcome.OVERTURNED, counts.overturned()),
        href(having, Outcome.UPHELD, counts.upheld()));
  }

  private static @Nullable String href(
      Optional<SearchRequest> having, Outcome outcome, long count) {
    return having
        .filter(_ -> count > 0)
        .map(request -> SearchParams.href(of(request, outcome)))
        .orElse(null);
  }

  /** {@code request} for those of its decisions that ended so. */
  static SearchRequest of(SearchRequest request, Outcome outcome) {
    return request.with(Facet.OUTCOME, Slug.of(outcome.label()));
  }
}
