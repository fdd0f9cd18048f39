package rationale.page;

/**
 * The file a letter was read from.
 *
 * @param href where it can be fetched
 * @param pdf whether a browser can show it beside the text
 */
public record Original(String fileName, String href, boolean pdf) {
  public Original {
    Hrefs.checked(href);
  }
}
