package rationale.store;

import java.util.List;

/**
 * What saving a batch did.
 *
 * @param statuses one for each letter of the batch, in its order
 * @param revision the store's revision after it
 */
public record BatchResult(List<Status> statuses, long revision) {
  public BatchResult {
    statuses = List.copyOf(statuses);
  }

  /** What became of one letter. */
  public enum Status {
    /** Its letter was not in the store. */
    NEW,
    /** It superseded an older version: its file changed, or the same file now reads otherwise. */
    CHANGED,
    /** The store had it already. */
    UNCHANGED
  }

  /** The number of letters with {@code status}. */
  public long count(Status status) {
    return statuses.stream().filter(each -> each == status).count();
  }
}
