package rationale.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.EndpointNotFound;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import rationale.page.ErrorPage;
import rationale.page.Link;
import rationale.page.Templates;
import rationale.search.PlaceGone;
import rationale.search.SearchTooLong;
import rationale.watch.Rejection;

/**
 * What readers are told when a request fails: with {@link Faults} the only place that maps failures
 * to statuses.
 */
final class Errors {
  /** Programs are told of failures in JSON. */
  static final String API = "/api/";

  static final List<Link> WAYS_ON =
      List.of(
          new Link("Search all decisions", "/search"),
          new Link("Browse treatments, guidelines and specialties", BrowseHandler.PATH),
          new Link("What the repository holds", "/about"),
          new Link("Front page", "/"));

  private final Templates templates;

  Errors(Templates templates) {
    this.templates = templates;
  }

  void addTo(RoutesConfig routes) {
    routes.exception(
        NotFound.class,
        (missing, context) ->
            show(
                context,
                HttpStatus.NOT_FOUND,
                "Not found",
                String.valueOf(missing.getMessage()),
                missing.advice(),
                missing.wayOn()));
    routes.exception(
        NotUnderstood.class,
        (wrong, context) ->
            show(
                context,
                HttpStatus.BAD_REQUEST,
                "Not understood",
                String.valueOf(wrong.getMessage()),
                wrong.advice()));
    routes.exception(
        TooMuch.class,
        (much, context) -> {
          Watching.metrics(context).rejected(Rejection.SIZE);
          show(
              context,
              HttpStatus.CONTENT_TOO_LARGE,
              "Too much at once",
              String.valueOf(much.getMessage()),
              much.advice());
        });
    routes.exception(
        TooSlow.class,
        (_, context) -> {
          Watching.metrics(context).rejected(Rejection.TIME);
          show(
              context,
              HttpStatus.REQUEST_TIMEOUT,
              "Too slow",
              "What was sent took so long to arrive that it was given up.",
              "Send it again, over a better connection, or less of it.");
        });
    routes.exception(
        Busy.class,
        (busy, context) -> {
          Watching.metrics(context).rejected(Rejection.OVERLOAD);
          context.header("Retry-After", Long.toString(busy.comeBack().toSeconds()));
          show(
              context,
              HttpStatus.SERVICE_UNAVAILABLE,
              "Too busy",
              "More is being asked of the server just now than it can answer.",
              "Try again in some seconds.");
        });
    routes.exception(
        Refused.class,
        (refused, context) -> {
          refused.rejection().ifPresent(Watching.metrics(context)::rejected);
          if (refused.status() == HttpStatus.UNAUTHORIZED) {
            context.header("WWW-Authenticate", "Bearer");
          }
          refused
              .comeBack()
              .ifPresent(time -> context.header("Retry-After", Long.toString(time.toSeconds())));
          show(
              context,
              refused.status(),
              refused.title(),
              String.valueOf(refused.getMessage()),
              refused.advice());
        });
    routes.exception(
        SearchTooLong.class,
        (_, context) -> {
          Watching.metrics(context).rejected(Rejection.TIME);
          show(
              context,
              HttpStatus.SERVICE_UNAVAILABLE,
              "Took too long",
              "What was asked takes longer to find than may be spent on one request.",
              "Ask for less: fewer words with * or ?, fewer connectors such as w/50, or a filter"
                  + " more. To have all of a large result, export it.");
        });
    routes.exception(
        PlaceGone.class,
        (gone, context) ->
            show(
                context,
                HttpStatus.GONE,
                "Cursor expired",
                "The order by relevance that the cursor belongs to is gone: letters were imported,"
                    + " and nothing was read with a cursor of it for some minutes.",
                "Begin again without a cursor, or ask with sort=newest, oldest or added, whose"
                    + " cursors do not expire."));
    routes.exception(
        Withheld.class,
        (withheld, context) ->
            show(
                context,
                HttpStatus.FORBIDDEN,
                "Withheld",
                String.valueOf(withheld.getMessage()),
                "Read the letter's page, which masks it; whoever keeps this repository can show it"
                    + " with --show-unredacted."));
    new Faults(this).addTo(routes);
    // its very class: Javalin answers browsers itself where only a superclass is mapped
    routes.exception(
        EndpointNotFound.class,
        (_, context) ->
            show(
                context,
                HttpStatus.NOT_FOUND,
                "Not found",
                "There is no page at this address.",
                "Check the address, or search for what it should show."));
    routes.error(
        HttpStatus.METHOD_NOT_ALLOWED,
        context ->
            show(
                context,
                HttpStatus.METHOD_NOT_ALLOWED,
                "Not possible",
                "This address can only be read.",
                "Open it with GET."));
  }

  /** Tells a reader, or a program, in the form of each. */
  void show(
      Context context,
      HttpStatus status,
      String title,
      String happened,
      String advice,
      Link... first) {
    if (context.path().startsWith(API)) {
      JsonAnswer.problem(context, status, title, happened, advice);
      return;
    }
    var ways = Stream.concat(Arrays.stream(first), WAYS_ON.stream()).distinct().toList();
    var page = new ErrorPage(status.getCode(), title, happened, advice, ways);
    context.status(status).html(templates.render(page));
  }
}
