package rationale.page;

import java.util.List;

/**
 * A page that could not be shown.
 *
 * @param status the HTTP status
 * @param title what happened, in a few words
 * @param happened what happened, in a sentence
 * @param advice what to do about it
 * @param links where to go from here
 */
public record ErrorPage(int status, String title, String happened, String advice, List<Link> links)
    implements Page {
  public ErrorPage {
    links = List.copyOf(links);
  }
}
