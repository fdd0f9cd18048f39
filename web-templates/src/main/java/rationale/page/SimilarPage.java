package rationale.page;

/**
 * Decisions like one item of a letter.
 *
 * @param id the letter's
 * @param number the item's
 * @param outcome the item's
 * @param related the decisions
 */
public record SimilarPage(String id, int number, OutcomeBadge outcome, Related related)
    implements Page {
  @Override
  public String title() {
    return "Similar to " + id + ", item " + number;
  }
}
