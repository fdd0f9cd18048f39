package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What sets the overturned decisions of a search apart from the upheld.
 *
 * @param query the words of the search
 * @param searched the search in plain English
 * @param chips the filters in force, the query among them, each with this page without it
 * @param decisions the decisions one by one
 * @param analytics all else that they tell together
 * @param rate how often they were overturned; null where there are none
 * @param apart what sets them apart; null where there are none
 */
public record ContrastPage(
    String title,
    String query,
    String searched,
    List<Chip> chips,
    List<Notice> notices,
    Link decisions,
    Link analytics,
    @Nullable OverturnRate rate,
    @Nullable ApartSection apart)
    implements Page {
  public ContrastPage {
    chips = List.copyOf(chips);
    notices = List.copyOf(notices);
  }
}
