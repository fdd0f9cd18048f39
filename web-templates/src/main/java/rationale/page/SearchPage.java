package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search with its filters and its results.
 *
 * @param chips the filters in force, the query among them
 * @param clearHref the search without any of them; null where there is none
 * @param echo how the query was read; null without a query
 * @param notices what to know about this search, as how a broken query was repaired
 * @param nothing advice where nothing was found
 */
public record SearchPage(
    String title,
    SearchForm form,
    List<Chip> chips,
    @Nullable String clearHref,
    @Nullable QueryEcho echo,
    List<Notice> notices,
    Results results,
    @Nullable NothingFound nothing)
    implements Page {
  public SearchPage {
    Hrefs.checkedOrNull(clearHref);
    chips = List.copyOf(chips);
    notices = List.copyOf(notices);
  }

  @Override
  public @Nullable String feed() {
    return results.feeds().isEmpty() ? null : results.feeds().getFirst().href();
  }

  @Override
  public String query() {
    return form.query();
  }
}
