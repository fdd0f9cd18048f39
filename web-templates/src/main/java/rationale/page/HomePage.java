package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way in: the search box, and what the repository holds.
 *
 * @param examples searches to try
 * @param decidedFrom the earliest decision date as shown; null in an empty repository
 * @param decidedTo the latest one
 * @param ways other ways in
 * @param months letters by month of decision; null where none is dated
 * @param treatments the treatment categories with their commonest subcategories
 * @param latest the latest decisions
 */
public record HomePage(
    List<Link> examples,
    int decisions,
    int letters,
    @Nullable String decidedFrom,
    @Nullable String decidedTo,
    OutcomeSplit split,
    List<Link> ways,
    @Nullable MonthFigure months,
    List<RatedValue> treatments,
    List<DecisionLine> latest)
    implements Page {
  public HomePage {
    examples = List.copyOf(examples);
    ways = List.copyOf(ways);
    treatments = List.copyOf(treatments);
    latest = List.copyOf(latest);
  }

  @Override
  public String title() {
    return "Independent Medical Review decisions";
  }
}
