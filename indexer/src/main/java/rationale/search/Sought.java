package rationale.search;

import java.util.List;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.jspecify.annotations.Nullable;
import rationale.query.Distance;

/** What is looked for in a text, as a tree whose leaves Lucene finds. */
sealed interface Sought {
  /** What stands by itself. */
  record One(IntervalsSource source) implements Sought {}

  /** Any of several, each of them a choice. */
  record AnyOf(List<Sought> places) implements Sought {
    public AnyOf {
      places = List.copyOf(places);
    }
  }

  /**
   * Two things near each other.
   *
   * @param around what both must stand in, a sentence or a paragraph; null where words are counted
   */
  record Together(Sought left, Sought right, Distance distance, @Nullable One around)
      implements Sought {}
}
