package rationale.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rationale.model.Letter;
import rationale.model.Warning;
import rationale.store.BatchResult.Status;

/** Whether a letter just read says anything that the store does not hold already. */
final class Comparison {
  private Comparison() {}

  static Status of(NewLetter read, @Nullable StoredLetter current, Versions versions) {
    if (current == null) {
      return copy(read, versions).isPresent() ? Status.UNCHANGED : Status.NEW;
    }
    boolean known =
        current.sha256().equals(read.sha256())
            ? sameReading(read, current)
            : lostToAnotherFile(read, current, versions);
    return known ? Status.UNCHANGED : Status.CHANGED;
  }

  /**
   * The letter that {@code read} is a copy of, under another id: one without a case number is named
   * after its file, so that a copy of that reads as another letter.
   */
  static Optional<StoredLetter> copy(NewLetter read, Versions versions) {
    return read.letter().caseNumber() != null
        ? Optional.empty()
        : versions.currentOfFile(read.sha256()).stream()
            .filter(stored -> sameReading(read, stored))
            .findFirst();
  }

  /**
   * Two files of one case: the later one won, and must not lose to the earlier one each time both
   * are imported again. Under the same name, though, a file has been changed back.
   */
  private static boolean lostToAnotherFile(
      NewLetter read, StoredLetter current, Versions versions) {
    return !current.letter().source().equals(read.letter().source())
        && versions.hasVersionOfFile(read.letter().id(), read.sha256());
  }

  /** What it was called is not what it says. */
  private static Letter said(Letter letter) {
    return letter.named("any", "any").without(Warning.Code.FILE_NAME);
  }

  private static boolean sameReading(NewLetter read, StoredLetter stored) {
    return stored.text().equals(read.text())
        && stored.pageStarts().equals(read.pageStarts())
        && said(stored.letter()).equals(said(read.letter()));
  }
}
