package rationale.web;

/** More was sent than is read at once. */
final class TooMuch extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooMuch(long most) {
    super("more than %,d bytes were sent".formatted(most));
  }
}
