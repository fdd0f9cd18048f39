package rationale.page;

import java.util.List;

/**
 * Every value of one facet, for the search it came from.
 *
 * @param plural what the values are called, as "reviewer specialties"
 * @param facet all values; its {@code showAll} is not used
 * @param query the words of the search, carried along
 * @param hidden the rest of the search, without this facet's chosen values
 * @param decisions how many decisions the search finds without this facet
 * @param orders by number of decisions, or by name
 * @param backHref the search as it was
 */
public record FacetPage(
    String title,
    String plural,
    FacetGroup facet,
    String query,
    List<Hidden> hidden,
    int decisions,
    List<Choice> orders,
    String backHref)
    implements Page {
  public FacetPage {
    Hrefs.checked(backHref);
    hidden = List.copyOf(hidden);
    orders = List.copyOf(orders);
  }
}
