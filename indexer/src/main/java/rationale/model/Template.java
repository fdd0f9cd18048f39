package rationale.model;

/** The forms in which determination letters have been written since 2013. */
public enum Template {
  PROFESSIONAL_REVIEW("Professional review (early 2013)"),
  NOTICE_OF_DETERMINATION("Notice of determination (2013)"),
  DECISION_SENTENCES("Decision sentences (2013, 2014)"),
  PROSE_CREDENTIALS("Prose credentials (2014, 2015)"),
  LISTED_CREDENTIALS("Listed credentials (2015 on)");

  private final String label;

  Template(String label) {
    this.label = label;
  }

  /** The name readers see, with its years. */
  public String label() {
    return label;
  }
}
