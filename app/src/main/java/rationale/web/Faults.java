package rationale.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import rationale.index.IndexException;
import rationale.store.StoreException;

/** What readers are told where not they are at fault but the program, or what it reads. */
final class Faults {
  private final Errors errors;

  Faults(Errors errors) {
    this.errors = errors;
  }

  void addTo(RoutesConfig routes) {
    routes.exception(
        IndexException.class,
        (damaged, context) -> {
          Watching.failed(context, damaged, "the index cannot be read");
          errors.show(
              context,
              HttpStatus.INTERNAL_SERVER_ERROR,
              "Index damaged",
              "What is searched cannot be read just now. No letter is lost by that.",
              "Whoever keeps this repository can build it anew with rationale reindex; the server"
                  + " goes on with it by itself.");
        });
    routes.exception(
        StoreException.class,
        (failed, context) -> {
          Watching.failed(context, failed, "the store cannot be read");
          errors.show(
              context,
              HttpStatus.INTERNAL_SERVER_ERROR,
              "Not readable",
              "What the repository keeps cannot be read, or written, just now.",
              "Try again in a moment; if it happens again, whoever keeps this repository can see"
                  + " with rationale verify what is damaged, and how to repair it.");
        });
    routes.exception(
        Exception.class,
        (failure, context) -> {
          Watching.failed(context, failure, "fault");
          errors.show(
              context,
              HttpStatus.INTERNAL_SERVER_ERROR,
              "Something went wrong",
              "The page could not be made because of a fault in the program.",
              "Try again; if it happens again, tell the maintainers the address, the time, and that"
                  + " it was request "
                  + Watching.id(context)
                  + ".");
        });
  }
}
