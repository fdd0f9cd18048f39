package rationale.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** How long browsers and proxies may keep an answer: every answer says so. */
final class Caching {
  private static final String HEADER = "Cache-Control";

  /** Kept, but asked for again before it is shown. */
  private static final String ASK_AGAIN = "no-cache";

  private static final String PRIVATE = "private, no-store";

  private Caching() {}

  /**
   * Says so first of all, for what no handler says otherwise of.
   *
   * @param unredacted whether pages show what should have been redacted, so that nothing but the
   *     window it is shown in may keep any
   */
  static void addTo(RoutesConfig routes, boolean unredacted) {
    var usual = unredacted ? PRIVATE : ASK_AGAIN;
    routes.before(context -> context.header(HEADER, usual));
  }

  /** For what somebody has sent or asked to be made of it. */
  static void never(Context context) {
    say(context, "no-store");
  }

  /** For what its address changes with. */
  static void forEver(Context context) {
    say(context, "public, max-age=31536000, immutable");
  }

  private static void say(Context context, String value) {
    if (!PRIVATE.equals(context.res().getHeader(HEADER))) {
      context.header(HEADER, value);
    }
  }
}
