package rationale.store;

/** Whether a store shows what should have been redacted from letters and was left in. */
public enum Redaction {
  /** Letters come with a mask over it, and the files of such letters are withheld. */
  KEPT,
  /** Letters and files come as they are. */
  LIFTED;

  StoredLetter show(StoredLetter stored) {
    return switch (this) {
      case KEPT -> stored.masked();
      case LIFTED -> stored;
    };
  }
}
