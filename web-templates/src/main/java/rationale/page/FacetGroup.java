package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One facet of the search form.
 *
 * @param name the parameter its values are sent as
 * @param selected how many values are chosen, shown or not
 * @param values the values shown, selected first
 * @param showAll the page with every value, as "Show all 56 specialties"
 * @param matchAll whether decisions must carry every chosen value, sent as {@code all=name}; null
 *     where a decision has one value only
 * @param open whether the facet stands unfolded
 */
public record FacetGroup(
    String name,
    String label,
    int selected,
    List<FacetValue> values,
    @Nullable Link showAll,
    @Nullable Boolean matchAll,
    boolean open) {
  public FacetGroup {
    values = List.copyOf(values);
  }

  /** The number of values shown, those within others too. */
  public int size() {
    return size(values);
  }

  private static int size(List<FacetValue> values) {
    return values.stream().mapToInt(value -> 1 + size(value.within())).sum();
  }
}
