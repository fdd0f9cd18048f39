package rationale.importing;

/**
 * How far an import is.
 *
 * @param done files dealt with; what they held is safe in the store
 * @param total files found at the start
 */
public record ImportProgress(long done, long total) {}
