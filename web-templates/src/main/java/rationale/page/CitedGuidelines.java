package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The guidelines one side relied on for an item.
 *
 * @param text the letter's own words; null where the line is missing
 * @param works the sources it names, one by one
 * @param families the families cited, each a search
 * @param evidence the place in the letter's text
 */
public record CitedGuidelines(
    @Nullable Text text, List<CitedWork> works, List<Link> families, @Nullable String evidence) {
  public CitedGuidelines {
    Hrefs.checkedOrNull(evidence);
    works = List.copyOf(works);
    families = List.copyOf(families);
  }
}
