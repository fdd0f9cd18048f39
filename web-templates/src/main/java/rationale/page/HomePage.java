package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way in: the search box, and what the repository holds.
 *
 * @param examples searches to try
 * @param decidedFrom the earliest decision date as shown; null in an empty repository
 * @param decidedTo the latest one
 * @param treatments the treatment categories with their subcategories
 * @param latest the latest decisions
 */
public record HomePage(
    List<Link> examples,
    int decisions,
    int letters,
    @Nullable String decidedFrom,
    @Nullable String decidedTo,
    OutcomeSplit split,
    List<Tally> treatments,
    List<DecisionLine> latest)
    implements Page {
  public HomePage {
    examples = List.copyOf(examples);
    treatments = List.copyOf(treatments);
    latest = List.copyOf(latest);
  }

  @Override
  public String title() {
    return "Independent Medical Review decisions";
  }
}
