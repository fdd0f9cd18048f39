package rationale.model;

/** The publishers of guidelines that letters cite. */
public enum GuidelineFamily {
  /** Medical Treatment Utilization Schedule, 8 CCR 9792.20 and following: the law's own. */
  MTUS("MTUS"),
  /** Practice guidelines of the American College of Occupational and Environmental Medicine. */
  ACOEM("ACOEM"),
  /** Official Disability Guidelines of the Work Loss Data Institute. */
  ODG("ODG"),
  /** Any other source: a journal, a textbook, a federal agency, another state's guideline. */
  OTHER("Other source"),
  /** Stands alone where the letter says that no evidence was cited. */
  NONE("None cited");

  private final String label;

  GuidelineFamily(String label) {
    this.label = label;
  }

  /** The name readers see. */
  public String label() {
    return label;
  }
}
