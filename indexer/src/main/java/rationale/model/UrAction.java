package rationale.model;

/** What utilization review did with the requests of a letter. */
public enum UrAction {
  /** Denied, or in other words did not certify. */
  DENIED("Denied"),
  /** Granted some or a part and denied the rest. */
  MODIFIED("Modified"),
  /** Put off its decision. */
  DELAYED("Delayed");

  private final String label;

  UrAction(String label) {
    this.label = label;
  }

  /** The word readers see. */
  public String label() {
    return label;
  }
}
