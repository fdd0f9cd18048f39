package rationale.web;

import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Optional;
import rationale.watch.Rejection;

/** Somebody may not do this, or not now. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String title;
  private final String advice;
  private final transient Optional<Duration> comeBack;

  private Refused(
      HttpStatus status, String title, String message, String advice, Optional<Duration> comeBack) {
    super(message);
    this.status = status;
    this.title = title;
    this.advice = advice;
    this.comeBack = comeBack;
  }

  /** They do not state the token. */
  static Refused unknown() {
    return new Refused(
        HttpStatus.UNAUTHORIZED,
        "Not allowed",
        "Letters are taken from those only who state the token.",
        "Send it as Authorization: Bearer TOKEN.",
        Optional.empty());
  }

  /** They ask under a name that this server does not go by. */
  static Refused elsewhere() {
    return new Refused(
        HttpStatus.FORBIDDEN,
        "Not this server",
        "What should be redacted is shown here, and only to who asks for the server by its address.",
        "Open it as localhost or by its number; behind a proxy, start it with --behind-proxy.",
        Optional.empty());
  }

  /** They came too often. */
  static Refused tooOften(Duration comeBack) {
    return new Refused(
        HttpStatus.TOO_MANY_REQUESTS,
        "Too often",
        "More was sent, or tried, in a minute than is taken.",
        "Wait as long as Retry-After says, in seconds; many letters are imported with rationale"
            + " import.",
        Optional.of(comeBack));
  }

  /** Another writer holds the repository. */
  static Refused busy(String who) {
    return new Refused(
        HttpStatus.CONFLICT,
        "Being written",
        who,
        "Send it again when that has finished.",
        Optional.of(Duration.ofSeconds(30)));
  }

  /** What is sent cannot be written; the log says why. */
  static Refused unable() {
    return new Refused(
        HttpStatus.SERVICE_UNAVAILABLE,
        "Not kept",
        "The letter could not be kept: the repository cannot be written just now.",
        "Send it again later; whoever keeps this server finds the reason in its log.",
        Optional.of(Duration.ofMinutes(5)));
  }

  /** What it is counted as; empty where nobody asked for too much or without leave. */
  Optional<Rejection> rejection() {
    return switch (status) {
      case UNAUTHORIZED -> Optional.of(Rejection.TOKEN);
      case TOO_MANY_REQUESTS -> Optional.of(Rejection.RATE);
      default -> Optional.empty();
    };
  }

  HttpStatus status() {
    return status;
  }

  String title() {
    return title;
  }

  String advice() {
    return advice;
  }

  Optional<Duration> comeBack() {
    return comeBack;
  }
}
