package rationale.web;

import io.javalin.http.HttpStatus;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import rationale.page.ErrorPage;
import rationale.page.Templates;
import rationale.watch.Metrics;
import rationale.watch.Rejection;

/** Answers in the form of all others what the server refuses before any route is asked. */
final class HouseErrors extends ErrorHandler {
  private final Templates templates;
  private final Metrics metrics;

  HouseErrors(Templates templates, Metrics metrics) {
    this.templates = templates;
    this.metrics = metrics;
  }

  /** What is told: what happened, and what to do. */
  private record Told(String title, String happened, String advice) {}

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    if (request.getAttribute(ERROR_EXCEPTION) instanceof HttpException refused) {
      response.setStatus(refused.getCode());
    }
    int status = response.getStatus();
    SecurityHeaders.ALL.forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    if (status == HttpStatus.SERVICE_UNAVAILABLE.getCode()) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, 10);
    }
    rejection(status).ifPresent(metrics::rejected);
    var told = told(status);
    var path = String.valueOf(request.getHttpURI().getPath());
    boolean api = path.startsWith(Errors.API);
    var answer =
        api
            ? JsonAnswer.problem(path, status, told.title, told.happened, told.advice)
            : templates
                .render(
                    new ErrorPage(status, told.title, told.happened, told.advice, Errors.WAYS_ON))
                .getBytes(StandardCharsets.UTF_8);
    response
        .getHeaders()
        .put(HttpHeader.CONTENT_TYPE, api ? JsonAnswer.PROBLEM : "text/html; charset=utf-8");
    boolean bare = HttpMethod.HEAD.is(request.getMethod());
    response.write(true, ByteBuffer.wrap(bare ? new byte[0] : answer), callback);
    return true;
  }

  private static Optional<Rejection> rejection(int status) {
    return switch (status) {
      case 408 -> Optional.of(Rejection.TIME);
      case 413, 414, 431 -> Optional.of(Rejection.SIZE);
      default -> Optional.empty();
    };
  }

  private static Told told(int status) {
    return switch (status) {
      case 404 ->
          new Told(
              "Not found",
              "There is no page at this address.",
              "Check the address, or search for what it should show.");
      case 408 ->
          new Told(
              "Too slow",
              "The request took so long to arrive that it was given up.",
              "Send it again, over a better connection.");
      case 413 -> new Told("Too much at once", "More was sent than is read at once.", "Send less.");
      case 414, 431 ->
          new Told(
              "Address too long",
              "The address, or what the browser sent with it, is longer than %,d characters."
                  .formatted(Limits.HEADER_BYTES),
              "Ask for less: fewer filters or a shorter query. A long list of case numbers is sent"
                  + " as a form, from the page Look up case numbers.");
      case 503 ->
          new Told(
              "Stopping",
              "The server is being stopped and takes no more requests.",
              "Try again in some seconds.");
      default ->
          status < 500
              ? new Told(
                  "Not understood",
                  "What was sent is no request that a server can read.",
                  "Open the address in a browser, or see what the program sends.")
              : new Told(
                  "Something went wrong",
                  "The request could not be answered because of a fault in the program.",
                  "Try again; if it happens again, tell the maintainers the address and the time.");
    };
  }
}
