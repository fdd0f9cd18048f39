package rationale.search;

/** The order in which letters are listed. */
public enum Sort {
  /** Best first; without words to rank by, newest first. */
  RELEVANCE("Relevance"),
  /** Latest decision first, letters without a decision date last. */
  NEWEST("Newest first"),
  /** Earliest decision first, letters without a decision date last. */
  OLDEST("Oldest first"),
  /** Latest addition to the repository first. */
  ADDED("Newly added first");

  private final String label;

  Sort(String label) {
    this.label = label;
  }

  /** The name readers see. */
  public String label() {
    return label;
  }
}
