package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;
import rationale.index.LetterAnalyzer;
import rationale.index.Slug;

/** The facet values of a snapshot, found by the beginnings of the words of their labels. */
final class ValueNames {
  /** The facets whose values people look for by name. */
  private static final Set<Facet> NAMED =
      EnumSet.of(
          Facet.OUTCOME,
          Facet.TREATMENT,
          Facet.GUIDELINE,
          Facet.REASON,
          Facet.SPECIALTY,
          Facet.BODY_PART);

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> SAY_NOTHING = Set.of(Facet.NOT_STATED, Facet.NOT_CLASSIFIED);

  private final List<Name> names = new ArrayList<>();

  /**
   * A value by its name.
   *
   * @param within the labels of what it stands within; null on the first level
   * @param weight about how many decisions have it
   */
  record Name(
      Facet facet,
      String slug,
      String label,
      @Nullable String within,
      List<String> words,
      int weight) {}

  /** The names of the values that {@code reader} holds. */
  ValueNames(FacetLabels labels, IndexReader reader) throws IOException {
    for (var facet : NAMED) {
      for (var slug : labels.slugs(facet)) {
        int weight = 0;
        for (var path : labels.paths(facet, slug)) {
          weight += reader.docFreq(RequestQuery.term(facet, path));
        }
        name(labels, facet, slug, weight).ifPresent(names::add);
      }
    }
    names.sort(
        Comparator.comparing(Name::facet)
            .thenComparing(Comparator.comparingInt(Name::weight).reversed()));
  }

  private static Optional<Name> name(FacetLabels labels, Facet facet, String slug, int weight) {
    var path = labels.paths(facet, slug).getFirst();
    var label = path.getLast();
    var parents = path.subList(0, path.size() - 1);
    var within = parents.isEmpty() ? null : String.join(FacetLabels.BELOW, parents);
    return SAY_NOTHING.contains(label) || label.equals(within)
        ? Optional.empty()
        : Optional.of(new Name(facet, slug, label, within, words(label), weight));
  }

  /** The words of a text without case and accents. */
  static List<String> words(String text) {
    return BETWEEN
        .splitAsStream(LetterAnalyzer.folded(text))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The value that a path of labels is; empty where the snapshot has none. */
  Optional<Name> of(Facet facet, List<String> path) {
    var slug = Slug.of(path);
    return names.stream()
        .filter(name -> name.facet() == facet && name.slug().equals(slug))
        .findFirst();
  }

  /**
   * The values each of whose labels has words that begin as those typed, however ordered; the
   * closest first, otherwise in the order of facets, the commonest of each first.
   */
  List<Name> matching(List<String> typed) {
    return names.stream()
        .filter(name -> !typed.isEmpty() && matches(typed, name.words()))
        .sorted(Comparator.comparingInt(name -> distance(typed, name.words())))
        .toList();
  }

  private static boolean matches(List<String> typed, List<String> words) {
    var left = new ArrayList<>(words);
    // the longest first: "p ph" is "physical p…", not "p… physical"
    return typed.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .allMatch(beginning ->
            left.stream()
                .filter(word -> word.startsWith(beginning))
                .findFirst()
                .map(left::remove)
                .orElse(false));
  }

  /** 0 for the whole label, 1 for its beginning, 2 for words side by side, 3 for any others. */
  private static int distance(List<String> typed, List<String> words) {
    if (typed.equals(words)) {
      return 0;
    }
    for (int at = 0; at + typed.size() <= words.size(); at++) {
      int start = at;
      boolean here = true;
      for (int i = 0; i < typed.size() && here; i++) {
        here = words.get(start + i).startsWith(typed.get(i));
      }
      if (here) {
        return at == 0 ? 1 : 2;
      }
    }
    return 3;
  }
}
