package rationale.page;

import org.jspecify.annotations.Nullable;

/**
 * A run of the letter's text as received.
 *
 * @param id its anchor, as {@code at-decision-date}, where a value was read here
 * @param label what was read here, as "Decision date"
 */
public record SourcePiece(String text, @Nullable String id, @Nullable String label) {
  public SourcePiece(String text) {
    this(text, null, null);
  }
}
