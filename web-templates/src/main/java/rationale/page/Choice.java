package rationale.page;

/** One of several ways to see the same results, as a sort order or a page size. */
public record Choice(String label, String href, boolean chosen) {
  public Choice {
    Hrefs.checked(href);
  }
}
