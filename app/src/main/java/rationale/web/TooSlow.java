package rationale.web;

/** A request took longer to arrive than it may keep its place. */
final class TooSlow extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooSlow() {
    super("a request took too long to arrive");
  }
}
