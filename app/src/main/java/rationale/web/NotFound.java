package rationale.web;

/** What was asked for is not here; its message says so to the reader. */
final class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private NotFound(String message) {
    super(message);
  }

  static NotFound page() {
    return new NotFound("There is no page at this address.");
  }

  static NotFound facet(String name) {
    return new NotFound(
        "There is no facet " + name + "; there are " + ApiFacetHandler.names() + ".");
  }

  static NotFound letter(String id) {
    return new NotFound("The repository holds no letter " + id + ".");
  }

  static NotFound item(String letterId, String number, int items) {
    return new NotFound(
        "Letter %s has no item %s; it has %s."
            .formatted(letterId, number, items == 1 ? "item 1 only" : "items 1 to " + items));
  }
}
