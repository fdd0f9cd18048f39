package rationale.search;

/** A search was ended because the time that its asker gave it was over. */
public final class SearchTooLong extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SearchTooLong() {
    super("the search took longer than it may");
  }
}
