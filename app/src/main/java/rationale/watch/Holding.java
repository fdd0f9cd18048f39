package rationale.watch;

/**
 * What a server holds at a moment.
 *
 * @param letters in the store
 * @param decisions found by a search for everything
 * @param storeRevision the last revision of the store
 * @param indexRevision the one that searches see
 */
public record Holding(long letters, long decisions, long storeRevision, long indexRevision) {
  /** How many revisions searches lag behind the store. */
  long lag() {
    return Math.max(0, storeRevision - indexRevision);
  }
}
