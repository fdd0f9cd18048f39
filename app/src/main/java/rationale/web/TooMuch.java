package rationale.web;

/** More was sent than is read at once. */
final class TooMuch extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String advice;

  /**
   * @param most what is read at once at most
   * @param advice what to send instead
   */
  TooMuch(String most, String advice) {
    super("More was sent than " + most + ", which is what is read at once.");
    this.advice = advice;
  }

  String advice() {
    return advice;
  }
}
