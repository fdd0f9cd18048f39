package rationale.search;

/**
 * How much one state of an index holds.
 *
 * @param revision of the store that it comes from
 */
public record Size(long revision, long decisions, long letters) {}
