package rationale.watch;

import java.time.Instant;

/**
 * What a server holds at a moment.
 *
 * @param letters that searches see
 * @param decisions that they see
 * @param storeRevision the last revision of the store
 * @param indexRevision the one that searches see
 * @param behind letters of the store that searches do not see yet, or in an older version
 * @param indexed when the state of the index that searches see was written
 */
public record Holding(
    long letters,
    long decisions,
    long storeRevision,
    long indexRevision,
    long behind,
    Instant indexed) {
  /** How many revisions searches lag behind the store. */
  long lag() {
    return Math.max(0, storeRevision - indexRevision);
  }
}
