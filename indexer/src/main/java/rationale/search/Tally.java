package rationale.search;

/**
 * How many decisions have something, and how many letters they stand in.
 *
 * @param letters never more than {@code decisions}
 */
public record Tally(long decisions, long letters) {}
