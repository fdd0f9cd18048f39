package rationale.page;

import java.util.List;

/**
 * A decision that is like another.
 *
 * @param line the decision
 * @param alike what both are about, as "MRI" and "Knee"; none where only the class is the same
 * @param reasons its reasons, as "no red flags (as here)"
 * @param compareHref the page that lays both side by side
 */
public record RelatedDecision(
    DecisionLine line, List<String> alike, List<String> reasons, String compareHref) {
  public RelatedDecision {
    Hrefs.checked(compareHref);
    alike = List.copyOf(alike);
    reasons = List.copyOf(reasons);
  }
}
