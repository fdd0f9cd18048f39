package rationale.store;

/**
 * What an import did, in numbers of files.
 *
 * @param added letters that were not in the store
 * @param changed letters that superseded an older version
 * @param unchanged letters the store had already
 * @param unreadable files that no letter could be read from
 */
public record ImportCounts(long added, long changed, long unchanged, long unreadable) {
  /** Before the first file. */
  public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0);
}
