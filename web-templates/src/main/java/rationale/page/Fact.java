package rationale.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a letter's fact box; without values the letter does not state it. */
public record Fact(String label, List<Value> values) {
  public Fact {
    values = List.copyOf(values);
  }

  /**
   * One thing stated.
   *
   * @param search the search for everything else that states it
   * @param evidence the place in the letter's text that says so, as {@code #at-decision-date}
   */
  public record Value(String text, @Nullable String search, @Nullable String evidence) {
    public Value {
      Hrefs.checkedOrNull(search);
      Hrefs.checkedOrNull(evidence);
    }
  }

  public static Fact of(String label, String text, @Nullable String evidence) {
    return new Fact(label, List.of(new Value(text, null, evidence)));
  }

  public static Fact notStated(String label) {
    return new Fact(label, List.of());
  }
}
