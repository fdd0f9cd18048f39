package rationale.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rationale.model.BodyPart;
import rationale.model.GuidelineFamily;
import rationale.model.Outcome;
import rationale.model.Reviewer;
import rationale.model.Sex;
import rationale.model.Span;
import rationale.model.Treatment;
import rationale.model.UrAction;

/**
 * One disputed item with all that a row about it tells, as the index keeps it: masked where its
 * letter is.
 *
 * @param letterId id of its letter
 * @param number position in its letter, from 1
 * @param caseNumber null where the letter states none
 * @param decisionDate null where not stated
 * @param added when the letter's current version came into the repository
 * @param outcome upheld or overturned
 * @param request its heading
 * @param treatment null where not classified
 * @param guidelines families the reviewer relied on
 * @param urGuidelines families utilization review relied on
 * @param reasons ids of the reviewer's reasons
 * @param reasonSentences where in the rationale the sentence of each stands, in the same order;
 *     empty where not known
 * @param bodyParts parts of the body that the request names
 * @param reviewer the expert reviewer
 * @param urAction what utilization review did; null where not stated
 * @param age the worker's, in years; null where not stated
 * @param sex the worker's; null where not stated
 * @param letterOutcome outcome of the letter as a whole
 * @param rationale the reviewer's reasoning; empty where the letter breaks off before it
 */
public record Decision(
    String letterId,
    int number,
    @Nullable String caseNumber,
    @Nullable LocalDate decisionDate,
    Instant added,
    Outcome outcome,
    String request,
    @Nullable Treatment treatment,
    List<GuidelineFamily> guidelines,
    List<GuidelineFamily> urGuidelines,
    List<String> reasons,
    List<Span> reasonSentences,
    List<BodyPart> bodyParts,
    Reviewer reviewer,
    @Nullable UrAction urAction,
    @Nullable Integer age,
    @Nullable Sex sex,
    Outcome letterOutcome,
    String rationale) {
  public Decision {
    guidelines = List.copyOf(guidelines);
    urGuidelines = List.copyOf(urGuidelines);
    reasons = List.copyOf(reasons);
    reasonSentences = List.copyOf(reasonSentences);
    bodyParts = List.copyOf(bodyParts);
  }

  /** Its id, {@code CM19-0123456#2}. */
  public String id() {
    return letterId + "#" + number;
  }
}
