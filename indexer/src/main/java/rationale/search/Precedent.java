package rationale.search;

import java.util.List;

/**
 * A decision that is like another, and how.
 *
 * @param decision the decision
 * @param sameClass whether both treatments are of one class of the second level
 * @param names what the other request calls its treatment and this one names too: the same drug or
 *     procedure under any of its names
 * @param bodyParts parts of the body that both requests name
 * @param reasons ids of the reasons that both reviewers give
 * @param answers ids of its reasons that answer one of the other: improvement was shown, there none
 */
public record Precedent(
    Decision decision,
    boolean sameClass,
    List<String> names,
    List<String> bodyParts,
    List<String> reasons,
    List<String> answers) {
  public Precedent {
    names = List.copyOf(names);
    bodyParts = List.copyOf(bodyParts);
    reasons = List.copyOf(reasons);
    answers = List.copyOf(answers);
  }

  /** Whether it has a body part or a reason to do with the other decision. */
  boolean isForLikeReasons() {
    return !(bodyParts.isEmpty() && reasons.isEmpty() && answers.isEmpty());
  }
}
