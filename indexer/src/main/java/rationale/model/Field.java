package rationale.model;

/** The fields of a letter and of its items, for evidence and coverage. */
public enum Field {
  CASE_NUMBER("Case number"),
  DATE_ASSIGNED("Date assigned"),
  DATE_OF_INJURY("Date of injury"),
  DECISION_DATE("Decision date"),
  UR_DECISION_DATE("UR decision date"),
  APPLICATION_RECEIVED("Application received"),
  PRIORITY("Priority"),
  SPECIALTIES("Reviewer specialty"),
  LICENSED_STATES("State of licensure"),
  AGE("Age"),
  SEX("Sex"),
  CLINICAL_SUMMARY("Clinical summary"),
  UR_ACTION("UR action"),
  DIAGNOSES("Diagnoses"),
  DOCUMENTS_REVIEWED("Documents reviewed"),
  /** Not stated but left in: what should have been redacted. */
  UNREDACTED("Left unredacted"),
  REQUEST("Request"),
  OUTCOME("Outcome"),
  TREATMENT("Treatment class"),
  CLAIMS_ADMINISTRATOR_GUIDELINES("Claims administrator's guidelines"),
  REVIEWER_GUIDELINES("Reviewer's guidelines"),
  RATIONALE("Rationale"),
  BODY_PARTS("Body parts"),
  QUANTITY("Quantity"),
  DATE_OF_SERVICE("Date of service"),
  MODIFICATION("Modified request"),
  REASONS("Reasons");

  private final String label;

  Field(String label) {
    this.label = label;
  }

  /** The name readers see. */
  public String label() {
    return label;
  }

  /** Whether letters are meant to state it. */
  public boolean isMeant() {
    return this != UNREDACTED;
  }

  /** Whether each disputed item has its own. */
  public boolean ofItem() {
    return compareTo(REQUEST) >= 0;
  }
}
