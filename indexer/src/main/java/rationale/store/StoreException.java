package rationale.store;

import org.jspecify.annotations.Nullable;

/** The store cannot do its work; the message says what happened, where, and what to do. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
