package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decisions of one outcome that are like another decision.
 *
 * @param heading as "Opposite outcome"
 * @param outcome theirs
 * @param decisions the most like first
 * @param all the search for all of their kind; null where there are none
 */
public record RelatedList(
    String heading, OutcomeBadge outcome, List<RelatedDecision> decisions, @Nullable Link all) {
  public RelatedList {
    decisions = List.copyOf(decisions);
  }
}
