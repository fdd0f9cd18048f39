package rationale.page;

import org.jspecify.annotations.Nullable;

/**
 * Two dates to search between, as the reader typed them: "2016", "2016-03" or "2016-03-09".
 *
 * @param name the parameter; the form sends {@code name-from} and {@code name-to}
 * @param problem why what was typed is not a date
 */
public record DateRange(
    String name, String label, String from, String to, @Nullable String problem) {

  /** Whether the reader has typed anything here. */
  public boolean used() {
    return !from.isEmpty() || !to.isEmpty();
  }
}
