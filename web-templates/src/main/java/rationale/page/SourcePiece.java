package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of the letter's text as received.
 *
 * @param begins the anchors of what was read from here on, as {@code at-decision-date}
 * @param within the anchors of all that was read in it
 * @param label what was read from here on, as "Decision date"; null where nothing was
 */
public record SourcePiece(
    String text, List<String> begins, List<String> within, @Nullable String label) {
  public SourcePiece {
    begins = List.copyOf(begins);
    within = List.copyOf(within);
  }

  /** A run in which nothing was read. */
  public SourcePiece(String text) {
    this(text, List.of(), List.of(), null);
  }
}
