package rationale.page;

/** The pages as HTML. */
public final class Templates {

  /** A whole page, ready to send. */
  public String render(Page page) {
    return "<!doctype html><title>" + page.getClass().getSimpleName() + "</title>";
  }
}
