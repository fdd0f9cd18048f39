package rationale.page;

/** A run of plain text, marked where the query matched it. */
public record Piece(String text, boolean marked) {}
