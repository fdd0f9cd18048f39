package rationale.importing;

import java.util.ArrayList;
import java.util.List;

/** The first of many things, and how many there were; for use by several threads. */
final class First<T> {
  /** As many as somebody may want to read. */
  static final int LISTED = 5_000;

  private final List<T> listed = new ArrayList<>();
  private long count;

  synchronized void add(T thing) {
    count++;
    if (listed.size() < LISTED) {
      listed.add(thing);
    }
  }

  synchronized List<T> listed() {
    return List.copyOf(listed);
  }

  synchronized long count() {
    return count;
  }
}
