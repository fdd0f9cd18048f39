package rationale.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text from one place to another.
 *
 * @param first the place of its first word
 * @param last the place of its last
 * @param marks what of it is asked for, in no order, the rest stands between; empty where nobody
 *     wants to know
 */
record Stretch(int first, int last, List<Mark> marks) {
  /** Words asked for, with their places and offsets in the text. */
  record Mark(int first, int last, int start, int end) {}

  /** From the beginning of this to the end of {@code next}, which follows it. */
  Stretch upTo(Stretch next) {
    return new Stretch(first, next.last, joined(next));
  }

  /** This and another with the same ends, but perhaps other words asked for. */
  Stretch or(Stretch same) {
    return new Stretch(first, last, joined(same));
  }

  private List<Mark> joined(Stretch other) {
    if (marks.isEmpty() || marks.equals(other.marks)) {
      return other.marks;
    }
    var both = new ArrayList<>(marks);
    both.addAll(other.marks);
    return both;
  }
}
