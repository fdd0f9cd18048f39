package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions of a search have to tell when they are taken together. Each section is there
 * or is null.
 *
 * @param query the words of the search
 * @param searched the search in plain English
 * @param chips the filters in force, the query among them, each with this page without it
 * @param decisions the decisions one by one
 * @param rate how often they were overturned; null where there are none
 */
public record AnalyticsPage(
    String title,
    String query,
    String searched,
    List<Chip> chips,
    List<Notice> notices,
    Link decisions,
    @Nullable OverturnRate rate,
    @Nullable ApartSection apart)
    implements Page {
  public AnalyticsPage {
    chips = List.copyOf(chips);
    notices = List.copyOf(notices);
  }
}
