package rationale.page;

import org.jspecify.annotations.Nullable;

/**
 * The way back to the search a letter was opened from, and to its neighbours there.
 *
 * @param position where this letter stands, as "letter 3 of 14"
 */
public record Trail(
    String backHref,
    @Nullable String previousHref,
    @Nullable String nextHref,
    @Nullable String position) {
  public Trail {
    Hrefs.checked(backHref);
    Hrefs.checkedOrNull(previousHref);
    Hrefs.checkedOrNull(nextHref);
  }
}
