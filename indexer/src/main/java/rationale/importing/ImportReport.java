package rationale.importing;

import java.util.List;
import rationale.extract.Unreadable;
import rationale.store.FlaggedLetter;

/**
 * What an import did.
 *
 * @param added letters that were not in the store
 * @param changed letters that superseded an older version
 * @param unchanged letters the store had already
 * @param failed the number of files, paths and entries that gave no letter
 * @param unreadable files that no letter could be read from, the first thousands of them
 * @param problems paths and entries that could not be read at all, the first thousands of them
 * @param notRedacted the number of letters in which something was left that should be redacted
 * @param flagged those letters, the first thousands of them
 */
public record ImportReport(
    long added,
    long changed,
    long unchanged,
    long failed,
    List<Unreadable> unreadable,
    List<Problem> problems,
    long notRedacted,
    List<FlaggedLetter> flagged) {
  public ImportReport {
    unreadable = List.copyOf(unreadable);
    problems = List.copyOf(problems);
    flagged = List.copyOf(flagged);
  }

  /** What an import did that flagged no letter. */
  public ImportReport(
      long added,
      long changed,
      long unchanged,
      List<Unreadable> unreadable,
      List<Problem> problems) {
    this(
        added,
        changed,
        unchanged,
        (long) unreadable.size() + problems.size(),
        unreadable,
        problems,
        0,
        List.of());
  }

  /** Whether every file gave a letter. */
  public boolean complete() {
    return failed == 0;
  }
}
