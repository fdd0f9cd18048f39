package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value to filter by, with the decisions it would leave.
 *
 * @param value what the form sends, a slug
 * @param excluded whether the search rules this value out
 * @param excludeHref the search that rules it out; where it is excluded, the search that no longer
 *     does
 * @param within the narrower values, as the subcategories of a treatment category, and theirs
 */
public record FacetValue(
    String value,
    String label,
    int decisions,
    boolean selected,
    boolean excluded,
    @Nullable String excludeHref,
    List<FacetValue> within) {
  public FacetValue {
    Hrefs.checkedOrNull(excludeHref);
    within = List.copyOf(within);
  }

  /** A value in a flat list that is not excluded. */
  public FacetValue(
      String value, String label, int decisions, boolean selected, @Nullable String excludeHref) {
    this(value, label, decisions, selected, false, excludeHref, List.of());
  }

  /** Whether a narrower value is in use, so that the list within should stand open. */
  public boolean opened() {
    return within.stream().anyMatch(each -> each.selected || each.excluded || each.opened());
  }
}
