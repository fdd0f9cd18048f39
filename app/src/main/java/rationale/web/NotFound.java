package rationale.web;

import java.util.Locale;
import rationale.page.Link;
import rationale.search.SearchRequest;

/** What was asked for is not here; its message says so to the reader. */
final class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String advice;
  private final String wayOn;
  private final String href;

  private NotFound(String message) {
    this(
        message,
        "Check the address, or search for the case number.",
        new Link("Search all decisions", SearchParams.href(SearchRequest.ALL)));
  }

  private NotFound(String message, String advice, Link wayOn) {
    super(message);
    this.advice = advice;
    this.wayOn = wayOn.label();
    this.href = wayOn.href();
  }

  /** What to do now. */
  String advice() {
    return advice;
  }

  /** Where to go first. */
  Link wayOn() {
    return new Link(wayOn, href);
  }

  static NotFound page() {
    return new NotFound("There is no page at this address.");
  }

  static NotFound facet(String name) {
    return new NotFound(
        "There is no facet " + name + "; there are " + ApiFacetHandler.names() + ".");
  }

  static NotFound letter(String id) {
    return new NotFound(
        "The repository holds no letter " + id + ".",
        "Check the number: it reads CM, two digits of a year and seven more. A letter that was not"
            + " imported is not here, even where it was published; the page About says what is.",
        new Link("Search for " + id, SearchParams.href(SearchRequest.of(id))));
  }

  static NotFound kind(String name) {
    return new NotFound(
        "Nothing is browsed by " + name + ".",
        "Choose what to browse by from the list of all kinds.",
        new Link("Everything that can be browsed", BrowseHandler.PATH));
  }

  static NotFound branch(Browsed kind, String slug) {
    var title = kind.title().toLowerCase(Locale.ROOT);
    return new NotFound(
        "No decision has “%s” among its %s.".formatted(slug, title),
        "Names change as letters are read better or come and go: look for it from the top.",
        new Link("All " + title, kind.href(null)));
  }

  static NotFound item(String letterId, String number, int items) {
    return new NotFound(
        "Letter %s has no item %s; it has %s."
            .formatted(letterId, number, items == 1 ? "item 1 only" : "items 1 to " + items));
  }
}
