package rationale.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says of the case beyond its header, reviewer and worker.
 *
 * @param urAction what utilization review did; null where not stated
 * @param diagnoses as stated, in order
 * @param documentsReviewed as listed, in order; empty where the letter lists none
 */
public record LetterDetails(
    @Nullable UrAction urAction, List<Diagnosis> diagnoses, List<String> documentsReviewed) {
  /** Nothing further stated. */
  public static final LetterDetails NONE = new LetterDetails(null, List.of(), List.of());

  public LetterDetails {
    diagnoses = List.copyOf(diagnoses);
    documentsReviewed = List.copyOf(documentsReviewed);
  }
}
