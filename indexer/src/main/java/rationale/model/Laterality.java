package rationale.model;

/** The side of the body that a treatment is for. */
public enum Laterality {
  LEFT("left"),
  RIGHT("right"),
  BILATERAL("both sides");

  private final String label;

  Laterality(String label) {
    this.label = label;
  }

  /** The word readers see. */
  public String label() {
    return label;
  }
}
