package rationale.model;

import org.jspecify.annotations.Nullable;

/**
 * A part of the body that a request names.
 *
 * @param part the vocabulary's term, "Knee"
 * @param side null where the request names none, or the part has none
 */
public record BodyPart(String part, @Nullable Laterality side) {
  /** What readers see, "Knee (left)". */
  public String label() {
    return side == null ? part : part + " (" + side.label() + ")";
  }
}
