package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision that stands beside another.
 *
 * @param item its case and number, leading to it on its letter's page
 * @param request the heading as written
 * @param decided the decision date as shown; null where not stated
 * @param treatment null where not classified
 * @param facts what else is stated, as "Body part"
 * @param guidelines the reviewer's
 * @param reasons the reviewer's, as "no red flags"
 * @param rationale what the other does not say marked; empty where missing
 */
public record ComparedDecision(
    OutcomeBadge outcome,
    Link item,
    String request,
    @Nullable String decided,
    @Nullable String treatment,
    List<Fact> facts,
    CitedGuidelines guidelines,
    List<Reason> reasons,
    List<Paragraph> rationale) {
  public ComparedDecision {
    facts = List.copyOf(facts);
    reasons = List.copyOf(reasons);
    rationale = List.copyOf(rationale);
  }

  /**
   * A reason of the reviewer.
   *
   * @param remark how it stands to those of the other, as "in both"; null where it does not
   */
  public record Reason(String label, @Nullable String remark) {}
}
