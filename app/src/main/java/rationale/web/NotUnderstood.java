package rationale.web;

/** A request that cannot be answered as it stands. */
final class NotUnderstood extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String advice;

  /**
   * @param happened what is wrong with it
   * @param advice what to ask in its place
   */
  NotUnderstood(String happened, String advice) {
    super(happened);
    this.advice = advice;
  }

  String advice() {
    return advice;
  }
}
