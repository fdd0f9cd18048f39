package rationale.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import rationale.index.Facet;

/** The search for those decisions only, out of what another finds, that have a value. */
public final class Narrowing {
  private Narrowing() {}

  /**
   * {@code request} for its decisions with the value {@code slug} of {@code facet}; empty where no
   * request asks for just these: where it wants any of several values, a decision has some of them,
   * and this is none of them nor within one.
   */
  public static Optional<SearchRequest> to(SearchRequest request, Facet facet, String slug) {
    return to(request, facet, List.of(slug));
  }

  /**
   * The same for any of several values.
   *
   * @param slugs values of which any decision found has one at most; one only where decisions may
   *     have several
   */
  public static Optional<SearchRequest> to(
      SearchRequest request, Facet facet, Collection<String> slugs) {
    var asked = request.selection(facet);
    var included = new LinkedHashSet<String>();
    for (var slug : slugs) {
      included.addAll(facet.multiValued() ? ofSeveral(asked, slug) : ofOne(asked.included(), slug));
    }
    boolean every = facet.multiValued() && included.size() > 1;
    return included.isEmpty()
        ? Optional.empty()
        : Optional.of(request.including(facet, included).matchingAll(facet, every));
  }

  private static SequencedSet<String> ofOne(SequencedSet<String> asked, String slug) {
    var narrower = new LinkedHashSet<>(asked);
    narrower.removeIf(each -> !isWithin(each, slug));
    return !narrower.isEmpty() && !narrower.contains(slug) ? narrower : alone(asked, slug);
  }

  private static SequencedSet<String> ofSeveral(Selection asked, String slug) {
    if (asked.included().size() > 1 && !asked.all()) {
      return alone(asked.included(), slug);
    }
    var all = new LinkedHashSet<>(asked.included());
    all.add(slug);
    all.removeIf(each -> all.stream().anyMatch(one -> !one.equals(each) && isWithin(one, each)));
    return all;
  }

  /** Just {@code slug}, where whoever has it has what is asked for; else nothing. */
  private static SequencedSet<String> alone(SequencedSet<String> asked, String slug) {
    boolean enough = asked.isEmpty() || asked.stream().anyMatch(each -> isWithin(slug, each));
    return new LinkedHashSet<>(enough ? List.of(slug) : List.of());
  }

  private static boolean isWithin(String slug, String other) {
    return slug.equals(other) || slug.startsWith(other + ".");
  }
}
