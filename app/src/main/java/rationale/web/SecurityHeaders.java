package rationale.web;

import io.javalin.http.Context;

/** Headers that keep pages from doing more than they show. */
final class SecurityHeaders {
  private static final String CONTENT_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; "
          + "connect-src 'self'; "
          + "frame-src 'self'; frame-ancestors 'self'; form-action 'self'; base-uri 'none'";

  private SecurityHeaders() {}

  static void add(Context context) {
    context
        .header("Content-Security-Policy", CONTENT_POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "same-origin")
        .header("Cross-Origin-Opener-Policy", "same-origin");
  }
}
