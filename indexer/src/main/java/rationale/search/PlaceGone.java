package rationale.search;

/**
 * Reading cannot go on from a place, since what decisions were ordered by there is no longer so.
 */
public final class PlaceGone extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PlaceGone(String snapshot) {
    super("the state " + snapshot + " of the index, which this search was read from, is gone");
  }
}
