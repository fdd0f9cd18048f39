package rationale.web;

/** The file that was asked for shows what should have been redacted from it. */
final class Withheld extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Withheld(String id) {
    super(
        "The original of letter "
            + id
            + " is withheld, because something that should be redacted was left in it.");
  }
}
