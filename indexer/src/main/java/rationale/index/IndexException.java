package rationale.index;

/** The index cannot be read or written; the message says where and what to do. */
public final class IndexException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public IndexException(String message) {
    super(message);
  }

  public IndexException(String message, Exception cause) {
    super(message + ": " + cause.getMessage(), cause);
  }
}
