package rationale.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Headers that keep pages from doing more than they show, on every answer, whoever gives it.
 *
 * <p>Strict-Transport-Security is not among them: only whoever ends TLS before this server can
 * promise it.
 */
final class SecurityHeaders implements HttpConfiguration.Customizer {
  static final Map<String, String> ALL = all();

  private static Map<String, String> all() {
    var headers = new LinkedHashMap<String, String>();
    headers.put(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; "
            + "connect-src 'self'; "
            + "frame-src 'self'; frame-ancestors 'self'; form-action 'self'; base-uri 'none'");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "SAMEORIGIN"); // for browsers that do not know frame-ancestors
    headers.put("Referrer-Policy", "same-origin");
    headers.put(
        "Permissions-Policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    return headers;
  }

  @Override
  public Request customize(Request request, HttpFields.Mutable answer) {
    ALL.forEach(answer::put);
    return request;
  }
}
