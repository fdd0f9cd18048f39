package rationale.page;

/**
 * A filter in force, with the link that lifts it.
 *
 * @param label the filter in words, as "Outcome: Overturned" or "not Pharmaceuticals"
 * @param removeHref the same search without it
 */
public record Chip(String label, String removeHref) {
  public Chip {
    Hrefs.checked(removeHref);
  }
}
