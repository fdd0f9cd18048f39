package rationale.page;

import org.jspecify.annotations.Nullable;

/**
 * A run of plain text, marked where the query matched it.
 *
 * @param hit which match of its page it is, from 1; 0 where matches are not numbered, or where it
 *     goes on with a match that another run begins
 * @param sentence the anchor of the sentence it belongs to, where a fact leads there; else null
 * @param opens whether it begins that sentence
 */
public record Piece(
    String text, boolean marked, int hit, @Nullable String sentence, boolean opens) {
  /** A run that no fact leads to. */
  public Piece(String text, boolean marked, int hit) {
    this(text, marked, hit, null, false);
  }

  /** A run whose match has no number. */
  public Piece(String text, boolean marked) {
    this(text, marked, 0);
  }
}
