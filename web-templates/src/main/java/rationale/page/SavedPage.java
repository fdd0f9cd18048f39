package rationale.page;

/** The searches that a browser keeps; the browser fills it. */
public record SavedPage() implements Page {
  @Override
  public String title() {
    return "Saved searches";
  }
}
