package rationale.search;

import java.util.List;
import java.util.Optional;
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
 * @param correction what is meant, where a word was typed that no decision has
 */
public record DecisionPage(
    long total,
    List<Decision> decisions,
    @Nullable Place next,
    long storeRevision,
    String echo,
    List<String> notices,
    Optional<Correction> correction) {
  public DecisionPage {
    decisions = List.copyOf(decisions);
    notices = List.copyOf(notices);
  }

  /** The same with what is meant. */
  DecisionPage correctedBy(Optional<Correction> found) {
    return new DecisionPage(total, decisions, next, storeRevision, echo, notices, found);
  }
}
