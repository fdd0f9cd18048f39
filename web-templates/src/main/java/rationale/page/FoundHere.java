package rationale.page;

import org.jspecify.annotations.Nullable;

/**
 * What the search that a letter was opened from finds in it.
 *
 * @param found how many of its decisions
 * @param of how many it holds
 * @param marks what is marked, in plain English; null where nothing is
 */
public record FoundHere(int found, int of, @Nullable String marks) {
  /** Says it, as "Your search finds 2 of the 5 decisions of this letter". */
  public String sentence() {
    if (of == 1) {
      return "Your search " + (found == 1 ? "finds" : "does not find") + " this decision";
    }
    var some =
        found == of
            ? "all %,d".formatted(of)
            : (found == 0 ? "none" : "%,d".formatted(found)) + " of the %,d".formatted(of);
    return "Your search finds " + some + " decisions of this letter";
  }
}
