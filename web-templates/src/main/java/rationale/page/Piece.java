package rationale.page;

/**
 * A run of plain text, marked where the query matched it.
 *
 * @param hit which match of its page it is, from 1; 0 where matches are not numbered
 */
public record Piece(String text, boolean marked, int hit) {
  /** A run whose match has no number. */
  public Piece(String text, boolean marked) {
    this(text, marked, 0);
  }
}
