package rationale.search;

/**
 * A piece of a text.
 *
 * @param text as written
 * @param hit whether it is what the search matched
 */
public record Fragment(String text, boolean hit) {}
