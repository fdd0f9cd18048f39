package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to tell a reader whose search found nothing.
 *
 * @param searched what was searched, as one sentence
 * @param ways searches that do find something, as "remove Outcome: Overturned", with what each
 *     finds
 * @param coverage what the repository holds, as "Letters decided from 3 March 2013 to …"
 */
public record NothingFound(String searched, List<Tally> ways, @Nullable String coverage) {
  public NothingFound {
    ways = List.copyOf(ways);
  }
}
