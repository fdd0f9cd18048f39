package rationale.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The way through the pages of a result.
 *
 * @param steps the pages to go to, from the first to the last, with gaps
 */
public record Pager(@Nullable String previous, @Nullable String next, List<Step> steps) {
  public Pager {
    Hrefs.checkedOrNull(previous);
    Hrefs.checkedOrNull(next);
    steps = List.copyOf(steps);
  }

  /** A page number; a gap has neither link nor the current mark. */
  public record Step(String label, @Nullable String href, boolean current) {
    public Step {
      Hrefs.checkedOrNull(href);
    }
  }

  /** The way from one page, counted from 1, to its neighbours and to both ends. */
  public static Pager of(int page, int pages, IntFunction<String> hrefOf) {
    var steps = new ArrayList<Step>();
    int last = 0;
    for (int number = 1; number <= pages; number++) {
      boolean near = Math.abs(number - page) <= 2;
      if (near || number == 1 || number == pages) {
        if (number > last + 1) {
          steps.add(new Step("…", null, false));
        }
        steps.add(new Step(Integer.toString(number), hrefOf.apply(number), number == page));
        last = number;
      }
    }
    return new Pager(
        page > 1 ? hrefOf.apply(page - 1) : null,
        page < pages ? hrefOf.apply(page + 1) : null,
        steps);
  }
}
