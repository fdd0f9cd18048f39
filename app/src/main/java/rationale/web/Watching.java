package rationale.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.Key;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import rationale.watch.Metrics;

/**
 * Counts and logs every request, also those that the server refuses before a handler sees them.
 *
 * <p>The log names routes, not addresses: what attorneys look up is confidential.
 */
final class Watching implements RequestLog {
  private static final Logger LOG = LoggerFactory.getLogger("rationale.requests");
  private static final Key<Metrics> METRICS = new Key<>("metrics");
  private static final String ID = "rationale.request";
  private static final String ROUTE = "rationale.route";
  private static final String ID_HEADER = "X-Request-Id";
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
  // asked by machines every few seconds, or with every page
  private static final Set<String> MINOR = Set.of("/health", StaticHandler.PATH);

  private final Watch watch;

  Watching(Watch watch) {
    this.watch = watch;
  }

  void addTo(JavalinConfig config) {
    config.appData(METRICS, watch.metrics());
    config.jetty.modifyServer(server -> server.setRequestLog(this));
    config.routes.before(Watching::begin);
    config.routes.beforeMatched(Watching::matched);
    config.router.javaLangErrorHandler(this::failed);
  }

  /** Where a handler counts what only it knows. */
  static Metrics metrics(Context context) {
    return context.appData(METRICS);
  }

  /** The name under which the log knows a request, its own where it had a harmless one. */
  static String id(Context context) {
    @Nullable String id = context.attribute(ID);
    return id == null ? "none" : id;
  }

  /** The pattern that the address of a request matches. */
  static String route(Context context) {
    @Nullable String route = context.attribute(ROUTE);
    return route == null ? "none" : route;
  }

  /** Counts a fault in the program, and logs it with its stack under the name of its request. */
  static void failed(Context context, Throwable fault, String message) {
    metrics(context).failed(fault);
    LOG.atError()
        .addKeyValue("request", id(context))
        .addKeyValue("route", route(context))
        .setCause(fault)
        .log(message);
  }

  private static void begin(Context context) {
    var given = context.header(ID_HEADER);
    var id =
        given != null && HARMLESS.matcher(given).matches()
            ? given
            : UUID.randomUUID().toString().substring(24);
    context.attribute(ID, id);
    context.header(ID_HEADER, id);
  }

  private static void matched(Context context) {
    var endpoint = context.endpoints().matchedHttpEndpoint();
    if (endpoint != null) {
      context.attribute(ROUTE, endpoint.path);
    }
  }

  /**
   * What Java itself throws, such as the end of memory, passes by the other handlers; the server
   * makes the page.
   */
  private void failed(HttpServletResponse response, Error fault) {
    watch.metrics().failed(fault);
    var id = response.getHeader(ID_HEADER);
    LOG.atError().addKeyValue("request", id).setCause(fault).log("fault");
    try {
      // what is under way is broken off, so that it does not look whole
      response.sendError(
          response.isCommitted() ? -1 : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    } catch (IOException gone) {
      LOG.atDebug().addKeyValue("request", id).log("nobody to tell: {}", gone.toString());
    }
  }

  @Override
  public void log(Request request, Response response) {
    var method = METHODS.contains(request.getMethod()) ? request.getMethod() : "other";
    var route = request.getAttribute(ROUTE) instanceof String known ? known : "none";
    var took = Duration.ofNanos(System.nanoTime() - request.getBeginNanoTime());
    var bytes = Response.getContentBytesWritten(response);
    watch.metrics().answered(method, route, response.getStatus(), took, bytes);
    var line =
        LOG.atLevel(MINOR.contains(route) ? Level.DEBUG : Level.INFO)
            .addKeyValue("method", method)
            .addKeyValue("route", route)
            .addKeyValue("status", response.getStatus())
            .addKeyValue("ms", String.format(Locale.ROOT, "%.1f", took.toNanos() / 1e6))
            .addKeyValue("bytes", bytes)
            .addKeyValue("request", request.getAttribute(ID));
    if (watch.queries()) {
      line =
          line.addKeyValue("asked", request.getHttpURI().getPathQuery())
              .addKeyValue("client", Request.getRemoteAddr(request));
    }
    line.log("request");
  }
}
