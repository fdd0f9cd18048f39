package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter among the results, with those of its decisions that match.
 *
 * @param id the letter's id: its case number, or its file's stem
 * @param outcome the outcome of the whole letter
 * @param also decisions of the same letter that are not among the results
 */
public record ResultGroup(
    String id,
    String href,
    @Nullable String decided,
    List<String> specialties,
    OutcomeBadge outcome,
    List<ResultRow> rows,
    List<DecisionLine> also) {
  public ResultGroup {
    Hrefs.checked(href);
    specialties = List.copyOf(specialties);
    rows = List.copyOf(rows);
    also = List.copyOf(also);
  }
}
