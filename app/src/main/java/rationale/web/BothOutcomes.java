package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Optional;
import rationale.index.Facet;
import rationale.search.SearchRequest;
import rationale.search.Sort;

/**
 * Searches of which both outcomes are told. Their addresses have neither outcome nor order nor
 * pages.
 */
final class BothOutcomes {
  private BothOutcomes() {}

  /** {@code request} without what it asks of the outcome, of order and pages. */
  static SearchRequest of(SearchRequest request) {
    return request
        .without(Facet.OUTCOME)
        .sortedBy(Sort.RELEVANCE)
        .pagesOf(SearchRequest.PAGE_SIZE)
        .firstPage();
  }

  /** The address under {@code path} of what is told of {@code request}. */
  static String href(String path, SearchRequest request) {
    var query = SearchParams.format(of(request));
    return query.isEmpty() ? path : path + "?" + query;
  }

  /**
   * The search that an address asks for; one that is not canonical is led to the one that is, and
   * one with a date that is none to the search page, which says so.
   */
  static Optional<SearchRequest> asked(Context context, String path) {
    if (!WrongDates.in(context.queryParamMap()).isEmpty()) {
      context.redirect("/search?" + context.queryString(), HttpStatus.SEE_OTHER);
      return Optional.empty();
    }
    var request = of(SearchParams.parse(context.queryParamMap()));
    var given = new ArrayList<>(context.queryParamMap().entrySet());
    if (given.equals(new ArrayList<>(SearchParams.parameters(request).entrySet()))) {
      return Optional.of(request);
    }
    context.redirect(href(path, request), HttpStatus.SEE_OTHER);
    return Optional.empty();
  }
}
