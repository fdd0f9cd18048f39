package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name with the number of decisions (or letters) under it, and the narrower names within. */
public record Tally(String label, int count, @Nullable String href, List<Tally> within) {
  public Tally {
    Hrefs.checkedOrNull(href);
    within = List.copyOf(within);
  }

  public Tally(String label, int count, @Nullable String href) {
    this(label, count, href, List.of());
  }
}
