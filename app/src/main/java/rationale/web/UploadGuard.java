package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.function.LongSupplier;
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

  UploadGuard(UploadToken token, LongSupplier nanos) {
    this.token = token;
    sent = new RateLimit(120, 240, nanos);
    refused = new RateLimit(10, 60, nanos);
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
    // the right token first: who guesses must not keep its holder out
    if (!token.isStatedBy(context.header("Authorization"))) {
      check(refused, client);
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
