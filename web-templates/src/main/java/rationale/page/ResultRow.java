package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One decision among the results.
 *
 * @param number its number within the letter
 * @param href the item on the letter's page
 * @param treatment as "Rehabilitation › Physical therapy", null where not classified
 * @param guidelines what the reviewer relied on, as "MTUS", "ACOEM"
 * @param reasons why it was decided so, in the reviewer's words
 * @param snippets what matched
 * @param like the link "and 14 more like items in this letter"
 */
public record ResultRow(
    int number,
    String href,
    OutcomeBadge outcome,
    Text request,
    @Nullable String treatment,
    List<String> bodyParts,
    List<String> guidelines,
    List<QuotedReason> reasons,
    List<Snippet> snippets,
    @Nullable Link like) {
  public ResultRow {
    Hrefs.checked(href);
    bodyParts = List.copyOf(bodyParts);
    guidelines = List.copyOf(guidelines);
    reasons = List.copyOf(reasons);
    snippets = List.copyOf(snippets);
  }
}
