package rationale.model;

/** Something about a letter that its reader should know: a part is missing or not understood. */
public record Warning(Code code, String message) {
  /** The kinds of warning. */
  public enum Code {
    MISSING_FIELD("A field is not stated"),
    UNKNOWN_SPECIALTY("A specialty is not in the vocabulary"),
    NOT_CLASSIFIED("A treatment has no class"),
    CUT_OFF("The text breaks off"),
    CONFLICTING_OUTCOME("The stated outcomes disagree"),
    READ_BY_OCR("The text was read from pictures"),
    FILE_NAME("The file may be named after a person"),
    UNREDACTED("Something that should be redacted was left in");

    private final String label;

    Code(String label) {
      this.label = label;
    }

    /** The sentence readers see. */
    public String label() {
      return label;
    }
  }
}
