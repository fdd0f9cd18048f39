package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found, as far as this page shows it.
 *
 * @param decisions all decisions found
 * @param letters the letters they stand in
 * @param split how the decisions found went; null where the page does not say
 * @param tools what else can be done with the whole result, as "Analytics"
 * @param exports where all of it is had as a file, as "CSV"
 * @param feeds where feed readers follow it, Atom first
 * @param pager null where everything fits on one page
 */
public record Results(
    int decisions,
    int letters,
    @Nullable OutcomeSplit split,
    List<Choice> sorts,
    List<Choice> pageSizes,
    List<Link> tools,
    List<Link> exports,
    List<Link> feeds,
    List<ResultGroup> groups,
    @Nullable Pager pager) {
  public Results {
    sorts = List.copyOf(sorts);
    pageSizes = List.copyOf(pageSizes);
    tools = List.copyOf(tools);
    exports = List.copyOf(exports);
    feeds = List.copyOf(feeds);
    groups = List.copyOf(groups);
  }
}
