package rationale.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rationale.query.Distance;

/**
 * Puts stretches of one text near each other.
 *
 * @param around the sentences or paragraphs in which both must stand; null where words are counted
 */
record Pairs(Distance distance, @Nullable List<Stretch> around) {
  /** The shortest stretches from one side to the other. */
  List<Stretch> of(List<Stretch> lefts, List<Stretch> rights) {
    var pairs = new ArrayList<Stretch>();
    inOrder(lefts, rights, pairs);
    if (!distance.ordered()) {
      inOrder(rights, lefts, pairs);
    }
    return Standing.shortest(pairs);
  }

  // the nearest that follows is near enough if any is, and what it makes is held by all others
  private void inOrder(List<Stretch> firsts, List<Stretch> seconds, List<Stretch> pairs) {
    int next = 0;
    int place = 0;
    for (var first : firsts) {
      while (next < seconds.size() && seconds.get(next).first() <= first.last()) {
        next++;
      }
      if (next == seconds.size()) {
        return;
      }
      var second = seconds.get(next);
      while (around != null && place < around.size() && around.get(place).last() < second.last()) {
        place++;
      }
      if (isNear(first, second, place)) {
        pairs.add(first.upTo(second));
      }
    }
  }

  private boolean isNear(Stretch first, Stretch second, int place) {
    return around == null
        ? second.first() - first.last() <= distance.words()
        : place < around.size() && around.get(place).first() <= first.first();
  }
}
