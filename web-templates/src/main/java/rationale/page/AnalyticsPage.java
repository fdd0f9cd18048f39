package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the decisions of a search tell when they are taken together, in numbers.
 *
 * @param query the words of the search
 * @param searched the search in plain English
 * @param chips the filters in force, the query among them, each with this page without it
 * @param decisions the decisions one by one
 * @param contrast what sets the overturned apart from the upheld
 * @param rate how often they were overturned; null where there are none
 * @param breakdowns none where there are no decisions
 * @param guidelines those of both sides; null where there are no decisions
 * @param files all of the numbers as files
 */
public record AnalyticsPage(
    String title,
    String query,
    String searched,
    List<Chip> chips,
    List<Notice> notices,
    Link decisions,
    Link contrast,
    @Nullable OverturnRate rate,
    List<Breakdown> breakdowns,
    @Nullable GuidelineMatrix guidelines,
    List<Link> files)
    implements Page {
  public AnalyticsPage {
    chips = List.copyOf(chips);
    notices = List.copyOf(notices);
    breakdowns = List.copyOf(breakdowns);
    files = List.copyOf(files);
  }
}
