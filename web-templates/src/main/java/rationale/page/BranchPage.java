package rationale.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of one kind on one level, with what stands below each.
 *
 * @param heading what is shown: a kind as "Treatments", or the value that the others stand below
 * @param path the names above it, the topmost first
 * @param about what the values are, in a sentence; null below the first level
 * @param plural what the values are called, as "treatments"
 * @param whole the value that the others stand below; null on the first level
 * @param values those of this page, in the order chosen
 * @param found how many values fit what was asked for, on all pages
 * @param size how many values there are
 * @param find part of a name that was asked for; empty where none was
 * @param order the order as the form sends it on; empty for the usual one
 * @param orders the orders to choose from
 * @param rated whether rates are shown
 * @param pager the way to further pages; null where there is one only
 */
public record BranchPage(
    String heading,
    List<Link> path,
    @Nullable String about,
    String plural,
    @Nullable RatedValue whole,
    List<RatedValue> values,
    int found,
    int size,
    String find,
    String order,
    List<Choice> orders,
    boolean rated,
    @Nullable Pager pager)
    implements Page {
  public BranchPage {
    path = List.copyOf(path);
    values = List.copyOf(values);
    orders = List.copyOf(orders);
  }

  @Override
  public String title() {
    var names = new ArrayList<>(path.stream().map(Link::label).toList());
    names.add(heading);
    return String.join(" › ", names.subList(Math.min(1, names.size() - 1), names.size()));
  }
}
