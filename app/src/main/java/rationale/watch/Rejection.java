package rationale.watch;

import java.util.Locale;

/** Why a request was turned away before it was answered. */
public enum Rejection {
  /** More was asked at once than the server takes on. */
  OVERLOAD,
  /** One asked more often than may be. */
  RATE,
  /** More was sent than is read. */
  SIZE,
  /** The answer took longer than may be spent on one. */
  TIME,
  /** No token, or a wrong one. */
  TOKEN;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
