package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets only those send letters who know the token, and none of them, nor who guesses, too often.
 */
final class UploadGuard {
  private static final Logger LOG = LoggerFactory.getLogger(UploadGuard.class);

  private final UploadToken token;
  private final RateLimit sent;
  private final RateLimit refused;

  UploadGuard(UploadToken token, InstantSource clock) {
    this.token = token;
    sent = new RateLimit(120, 240, clock);
    refused = new RateLimit(10, 60, clock);
  }

  /**
   * Passes whoever may send now; before anything of what is sent is read, or kept a place for.
   *
   * @throws Refused where somebody may not
   */
  void check(Context context) {
    if (!context.method().equals(HandlerType.POST)) {
      return;
    }
    var client = context.req().getRemoteAddr();
    check(refused, client);
    if (!token.isStatedBy(context.header("Authorization"))) {
      refused.count(client);
      LOG.warn("{} tried to send a letter without the token", client);
      throw Refused.unknown();
    }
    check(sent, client);
    sent.count(client);
  }

  private static void check(RateLimit limit, String client) {
    var wait = limit.wait(client);
    if (wait.isPresent()) {
      throw Refused.tooOften(wait.get());
    }
  }
}
