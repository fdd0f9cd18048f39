package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source that one side relied on.
 *
 * @param family whose it is, as "MTUS, ACOEM"
 * @param title with the year of its edition, as "Low Back Complaints 2004"
 * @param search the search for decisions that cite it; null where there is none
 * @param place as "chapter 12, pages 300-301"; null where the letter names none
 * @param sections their names, in order
 */
public record CitedWork(
    String family,
    String title,
    @Nullable String search,
    @Nullable String place,
    List<String> sections) {
  public CitedWork {
    Hrefs.checkedOrNull(search);
    sections = List.copyOf(sections);
  }
}
