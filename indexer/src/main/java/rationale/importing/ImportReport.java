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
 * @param unreadable files that no letter could be read from
 * @param problems paths and entries that could not be read at all
 * @param flagged letters in which something was left that should be redacted
 */
public record ImportReport(
    long added,
    long changed,
    long unchanged,
    List<Unreadable> unreadable,
    List<Problem> problems,
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
    this(added, changed, unchanged, unreadable, problems, List.of());
  }

  /** Whether every file gave a letter. */
  public boolean complete() {
    return unreadable.isEmpty() && problems.isEmpty();
  }
}
