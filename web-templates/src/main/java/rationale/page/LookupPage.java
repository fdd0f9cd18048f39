package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Case numbers looked up, as many as were pasted.
 *
 * @param pasted what stands in the box
 * @param most so many are looked up at once
 * @param answer null before anything was asked
 */
public record LookupPage(String pasted, int most, @Nullable Answer answer) implements Page {

  /**
   * What was found of what was pasted.
   *
   * @param rows the letters found, in the order given
   * @param misses what found nothing, in the order given
   * @param notices what else to know, as what was pasted twice
   * @param decisions all decisions of the rows
   */
  public record Answer(List<Row> rows, List<Miss> misses, List<Notice> notices, int decisions) {
    public Answer {
      rows = List.copyOf(rows);
      misses = List.copyOf(misses);
      notices = List.copyOf(notices);
    }

    /** What found nothing, one a line. */
    public String missed() {
      return String.join("\n", misses.stream().map(Miss::typed).toList());
    }
  }

  /**
   * A letter found.
   *
   * @param decided null where not stated
   * @param decisions those asked for: all, unless an item was named
   */
  public record Row(
      String typed, Link letter, @Nullable String decided, List<DecisionLine> decisions) {
    public Row {
      decisions = List.copyOf(decisions);
    }
  }

  /** What found nothing, and why. */
  public record Miss(String typed, String why) {}

  @Override
  public String title() {
    return answer == null
        ? "Look up case numbers"
        : "Look up case numbers: %,d found, %,d not"
            .formatted(answer.rows.size(), answer.misses.size());
  }
}
