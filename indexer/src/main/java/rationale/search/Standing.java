package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rationale.search.Sought.AnyOf;
import rationale.search.Sought.One;
import rationale.search.Sought.Together;

/**
 * Finds the stretches of one text in which something stands.
 *
 * <p>Every part of a query is asked once for a text, and what is found is put together here, both
 * orders at once. Lucene's own sources would be asked again for each order and each choice at every
 * level of nearness, which doubles the work each time.
 */
final class Standing {
  /** More choices cost more than they find. */
  private static final int MOST_CHOICES = 64;

  private static final Comparator<Stretch> ORDER =
      Comparator.comparingInt(Stretch::last)
          .thenComparing(Comparator.comparingInt(Stretch::first).reversed());

  private final Leaves leaves;

  Standing(Leaves leaves) {
    this.leaves = leaves;
  }

  /** Tells where a leaf stands in the text. */
  interface Leaves {
    /** Its stretches in order, none holding another. */
    List<Stretch> of(One leaf) throws IOException;
  }

  /** The shortest stretches in which {@code sought} stands, in order, none holding another. */
  List<Stretch> of(Sought sought) throws IOException {
    return any(choices(sought));
  }

  /**
   * The stretches of each choice among things of which any will do, without those that are not
   * there. What is near one choice alone would be lost behind a shorter other.
   */
  private List<List<Stretch>> choices(Sought sought) throws IOException {
    var choices = new ArrayList<List<Stretch>>();
    switch (sought) {
      case One one -> choices.add(leaves.of(one));
      case AnyOf any -> {
        for (var each : any.places()) {
          choices.addAll(choices(each));
        }
      }
      case Together together -> {
        var lefts = choices(together.left());
        if (!lefts.isEmpty()) {
          choices.addAll(together(lefts, choices(together.right()), together));
        }
      }
    }
    choices.removeIf(List::isEmpty);
    return choices;
  }

  private List<List<Stretch>> together(
      List<List<Stretch>> lefts, List<List<Stretch>> rights, Together together) throws IOException {
    var around = together.around();
    var pairs = new Pairs(together.distance(), around == null ? null : leaves.of(around));
    if ((long) lefts.size() * rights.size() > MOST_CHOICES) {
      return List.of(pairs.of(any(lefts), any(rights)));
    }
    return lefts.stream()
        .flatMap(left -> rights.stream().map(right -> pairs.of(left, right)))
        .toList();
  }

  private static List<Stretch> any(List<List<Stretch>> choices) {
    return choices.size() == 1
        ? choices.getFirst()
        : shortest(choices.stream().flatMap(List::stream).toList());
  }

  /** Those of some stretches that hold no other, in order, what has the same ends as one. */
  static List<Stretch> shortest(List<Stretch> stretches) {
    var shortest = new ArrayList<Stretch>();
    for (var stretch : stretches.stream().sorted(ORDER).toList()) {
      var before = shortest.isEmpty() ? null : shortest.getLast();
      if (before == null || before.first() < stretch.first()) {
        shortest.add(stretch);
      } else if (before.first() == stretch.first() && before.last() == stretch.last()) {
        shortest.set(shortest.size() - 1, before.or(stretch));
      }
    }
    return shortest;
  }
}
