package rationale.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the request of an item and its rationale say beyond treatment and outcome.
 *
 * @param bodyParts parts of the body that the request names, in its order
 * @param quantity how much it asks for; null where it does not say
 * @param retrospective whether the treatment had been given before it was requested
 * @param dateOfService the day it was given; null where not stated
 * @param modification its portions, where utilization review granted one; else null
 * @param associatedSurgicalService whether it is requested as part of a surgery
 * @param reasons ids of the reasons that the reviewer's own conclusion gives, in its order
 * @param reasonSentences where in the rationale, in its chars, the sentence stands that gives each
 *     of them, in the same order; empty where that is not known
 * @param ownWords where in the rationale, in its chars, the reviewer speaks of the case and quotes
 *     or retells nobody: stretches of whole sentences, in order, apart from each other
 */
public record ItemDetails(
    List<BodyPart> bodyParts,
    @Nullable Quantity quantity,
    boolean retrospective,
    @Nullable LocalDate dateOfService,
    @Nullable Modification modification,
    boolean associatedSurgicalService,
    List<String> reasons,
    List<Span> reasonSentences,
    List<Span> ownWords) {
  /** Nothing beyond treatment and outcome. */
  public static final ItemDetails NONE =
      new ItemDetails(List.of(), null, false, null, null, false, List.of(), List.of(), List.of());

  public ItemDetails {
    bodyParts = List.copyOf(bodyParts);
    reasons = List.copyOf(reasons);
    reasonSentences = List.copyOf(reasonSentences);
    if (!reasonSentences.isEmpty() && reasonSentences.size() != reasons.size()) {
      throw new IllegalArgumentException(
          reasonSentences.size() + " sentences give " + reasons.size() + " reasons");
    }
    ownWords = List.copyOf(ownWords);
  }

  /** Details of which it is not known where the reasons are given. */
  public ItemDetails(
      List<BodyPart> bodyParts,
      @Nullable Quantity quantity,
      boolean retrospective,
      @Nullable LocalDate dateOfService,
      @Nullable Modification modification,
      boolean associatedSurgicalService,
      List<String> reasons,
      List<Span> ownWords) {
    this(
        bodyParts,
        quantity,
        retrospective,
        dateOfService,
        modification,
        associatedSurgicalService,
        reasons,
        List.of(),
        ownWords);
  }
}
