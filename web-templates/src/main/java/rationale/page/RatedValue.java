package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name with its decisions and how often they were overturned, and the narrower names within.
 *
 * @param href the decisions
 * @param rate null where a rate would say nothing
 * @param analytics what its decisions tell together
 * @param within narrower values, the first of them where they are many
 * @param all the page of all narrower values; null where there is none to see besides
 */
public record RatedValue(
    String label,
    int decisions,
    String href,
    @Nullable Rate rate,
    String analytics,
    List<RatedValue> within,
    @Nullable Link all) {
  public RatedValue {
    Hrefs.checked(href);
    Hrefs.checked(analytics);
    within = List.copyOf(within);
  }
}
