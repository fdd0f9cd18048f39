package rationale.search;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;

/**
 * What is chosen of one facet, by slug.
 *
 * @param included values of which an item has any, or all; no condition where empty
 * @param excluded values of which an item has none; never also included
 * @param all whether an item must have every included value
 */
public record Selection(SequencedSet<String> included, SequencedSet<String> excluded, boolean all) {
  /** Nothing chosen. */
  public static final Selection NONE =
      new Selection(new LinkedHashSet<>(), new LinkedHashSet<>(), false);

  public Selection {
    included = copy(included);
    var without = new LinkedHashSet<>(excluded);
    without.removeAll(included);
    excluded = copy(without);
  }

  /** Whether it asks for nothing. */
  public boolean isEmpty() {
    return included.isEmpty() && excluded.isEmpty();
  }

  Selection including(String slug) {
    var more = new LinkedHashSet<>(included);
    more.add(slug);
    return new Selection(more, excluded, all);
  }

  Selection excluding(String slug) {
    var more = new LinkedHashSet<>(excluded);
    more.add(slug);
    var rest = new LinkedHashSet<>(included);
    rest.remove(slug);
    return new Selection(rest, more, all);
  }

  Selection without(String slug) {
    var kept = new LinkedHashSet<>(included);
    kept.remove(slug);
    var barred = new LinkedHashSet<>(excluded);
    barred.remove(slug);
    return new Selection(kept, barred, all);
  }

  Selection only(String slug) {
    return new Selection(new LinkedHashSet<>(), excluded, all).including(slug);
  }

  Selection matchingAll(boolean every) {
    return new Selection(included, excluded, every);
  }

  private static SequencedSet<String> copy(SequencedSet<String> slugs) {
    return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(slugs));
  }
}
