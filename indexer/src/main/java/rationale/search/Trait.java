package rationale.search;

import rationale.index.Facet;

/** Something that a decision has or has not. */
public sealed interface Trait {
  /** What readers see. */
  String label();

  /** {@code request} for those decisions only that have it. */
  SearchRequest in(SearchRequest request);

  /** A value of a facet. */
  record Value(Facet facet, String slug, String label) implements Trait {
    /** {@code request} must not ask for any of several values of the same facet. */
    @Override
    public SearchRequest in(SearchRequest request) {
      boolean besides = facet.multiValued() && !request.selection(facet).included().isEmpty();
      return besides
          ? request.with(facet, slug).matchingAll(facet, true)
          : request.only(facet, slug);
    }
  }

  /**
   * Words side by side in what the reviewer says of the case, in any of their endings.
   *
   * @param label the words as most letters write them
   */
  record Words(String label) implements Trait {
    /** What finds them. */
    public String query() {
      return "own-words:\"" + label + "\"";
    }

    @Override
    public SearchRequest in(SearchRequest request) {
      return request.within(query());
    }
  }
}
