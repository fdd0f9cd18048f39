package rationale.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rationale.model.BodyPart;
import rationale.model.GuidelineFamily;
import rationale.model.Outcome;
import rationale.model.Treatment;

/**
 * A disputed item that was found.
 *
 * @param letterId id of its letter
 * @param number position in its letter
 * @param caseNumber null where the letter states none
 * @param decisionDate null where not stated
 * @param outcome upheld or overturned
 * @param request its heading, hits marked
 * @param treatment null where not classified
 * @param guidelines families the reviewer relied on
 * @param urGuidelines families utilization review relied on
 * @param bodyParts parts of the body that the request names
 * @param specialties the reviewer's
 * @param reasons the reviewer's reasons, in the order of the rationale
 * @param passages what matched, best parts of the rationale first; the rationale's beginning where
 *     nothing in it matched
 */
public record ItemHit(
    String letterId,
    int number,
    @Nullable String caseNumber,
    @Nullable LocalDate decisionDate,
    Outcome outcome,
    Passage request,
    @Nullable Treatment treatment,
    List<GuidelineFamily> guidelines,
    List<GuidelineFamily> urGuidelines,
    List<BodyPart> bodyParts,
    List<String> specialties,
    List<GivenReason> reasons,
    List<Passage> passages) {
  public ItemHit {
    guidelines = List.copyOf(guidelines);
    urGuidelines = List.copyOf(urGuidelines);
    bodyParts = List.copyOf(bodyParts);
    specialties = List.copyOf(specialties);
    reasons = List.copyOf(reasons);
    passages = List.copyOf(passages);
  }

  /** Its id, {@code CM19-0123456#2}. */
  public String id() {
    return letterId + "#" + number;
  }
}
