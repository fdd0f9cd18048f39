package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a reviewer decided as he did.
 *
 * @param reasons what his sentence says, each leading to the decisions with the same reason
 * @param sentence his own words; null where it is not known which
 */
public record QuotedReason(List<Link> reasons, @Nullable Text sentence) {
  public QuotedReason {
    reasons = List.copyOf(reasons);
  }
}
