package rationale.page;

/** Words that lead somewhere. */
public record Link(String label, String href) {
  public Link {
    Hrefs.checked(href);
  }
}
