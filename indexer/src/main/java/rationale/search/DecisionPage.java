package rationale.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the decisions that answer a request, one by one.
 *
 * @param total all that answer
 * @param decisions those of this stretch, in order
 * @param next where the next stretch begins; null after the last
 * @param storeRevision revision of the store that they come from
 * @param echo what was searched, in plain English
 * @param notices what a reader should know of how the request was read
 */
public record DecisionPage(
    long total,
    List<Decision> decisions,
    @Nullable Place next,
    long storeRevision,
    String echo,
    List<String> notices) {
  public DecisionPage {
    decisions = List.copyOf(decisions);
    notices = List.copyOf(notices);
  }
}
