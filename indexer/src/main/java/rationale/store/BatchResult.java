package rationale.store;

import java.util.List;

/**
 * What saving a batch did.
 *
 * @param statuses one for each letter of the batch, in its order
 * @param ids the id under which each letter of the batch is kept, in its order: another than it was
 *     read under where letters of one name are told apart, or where it is a copy
 * @param revision the store's revision after it
 * @param written the letters that are current since, as the store hands them out
 * @param removed the ids that had a letter and lost it, because its file now reads as a letter of
 *     another id
 */
public record BatchResult(
    List<Status> statuses,
    List<String> ids,
    long revision,
    List<StoredLetter> written,
    List<String> removed) {
  public BatchResult {
    statuses = List.copyOf(statuses);
    ids = List.copyOf(ids);
    written = List.copyOf(written);
    removed = List.copyOf(removed);
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
