package rationale.web;

import java.time.Duration;

/** As much of one kind is at work and waiting as may be. */
final class Busy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Duration comeBack;

  Busy(Lane lane, Duration comeBack) {
    super("too many requests of the lane " + lane);
    this.comeBack = comeBack;
  }

  /** When a place may be free again. */
  Duration comeBack() {
    return comeBack;
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this; // thrown most when there is least time for it
  }
}
