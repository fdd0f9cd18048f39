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

/** What readers are told when a request fails: the only place that maps failures to statuses. */
final class Errors {
  private static final List<Link> WAYS_ON =
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
        (_, context) ->
            show(
                context,
                HttpStatus.CONTENT_TOO_LARGE,
                "Too much at once",
                "More was sent than is read at once.",
                "Send less than 4 MB; look up in two parts, or shorten notes."));
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
    routes.exception(
        Exception.class,
        (failure, context) -> {
          Watching.failed(context, failure, "fault");
          show(
              context,
              HttpStatus.INTERNAL_SERVER_ERROR,
              "Something went wrong",
              "The page could not be made because of a fault in the program.",
              "Try again; if it happens again, tell the maintainers the address, the time, and that"
                  + " it was request "
                  + Watching.id(context)
                  + ".");
        });
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

  private void show(
      Context context,
      HttpStatus status,
      String title,
      String happened,
      String advice,
      Link... first) {
    if (context.path().startsWith("/api/")) {
      JsonAnswer.problem(context, status, title, happened, advice);
      return;
    }
    var ways = Stream.concat(Arrays.stream(first), WAYS_ON.stream()).distinct().toList();
    var page = new ErrorPage(status.getCode(), title, happened, advice, ways);
    context.status(status).html(templates.render(page));
  }
}
