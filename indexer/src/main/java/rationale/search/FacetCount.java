package rationale.search;

import java.util.List;

/**
 * A value of a facet and how many decisions a reader gets who ticks it.
 *
 * @param label what readers see
 * @param slug its form in addresses, with that of its parent: {@code surgery.spine}
 * @param count decisions found with this value alone of its facet, all else as asked
 * @param selected whether it is asked for
 * @param excluded whether it is asked to be absent
 * @param children values of the next level
 */
public record FacetCount(
    String label,
    String slug,
    long count,
    boolean selected,
    boolean excluded,
    List<FacetCount> children) {
  public FacetCount {
    children = List.copyOf(children);
  }

  /** The same value with its children in another order. */
  public FacetCount with(List<FacetCount> ordered) {
    return new FacetCount(label, slug, count, selected, excluded, ordered);
  }
}
