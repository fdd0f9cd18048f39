package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;
import rationale.index.Slug;

/**
 * The facet values that an index holds, by slug. Labels that differ only in what a slug drops share
 * one slug and count as one value.
 */
final class FacetLabels {
  /** What stands between the names of a value's levels. */
  static final String BELOW = " › ";

  private final Map<Facet, SequencedMap<String, List<List<String>>>> paths =
      new EnumMap<>(Facet.class);

  /** The slugs directly below each slug, and those of the first level below none. */
  private final Map<Facet, Map<String, List<String>>> below = new EnumMap<>(Facet.class);

  private FacetLabels(Collection<String> terms) {
    for (var facet : Facet.values()) {
      paths.put(facet, new LinkedHashMap<>());
      below.put(facet, new HashMap<>());
    }
    terms.forEach(term -> add(List.of(FacetsConfig.stringToPath(term))));
    paths.forEach((facet, bySlug) -> bySlug.keySet().forEach(slug -> addBelow(facet, slug)));
  }

  /** The values of an index. */
  static FacetLabels of(IndexReader reader) throws IOException {
    var terms = new TreeSet<BytesRef>();
    for (var segment : reader.leaves()) {
      var values = DocValues.getSortedSet(segment.reader(), FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
      for (long value = 0; value < values.getValueCount(); value++) {
        terms.add(BytesRef.deepCopyOf(values.lookupOrd(value)));
      }
    }
    return new FacetLabels(terms.stream().map(BytesRef::utf8ToString).toList());
  }

  private void addBelow(Facet facet, String slug) {
    var siblings = below.getOrDefault(facet, Map.of());
    siblings.computeIfAbsent(parent(slug), _ -> new ArrayList<>()).add(slug);
  }

  private static String parent(String slug) {
    return slug.substring(0, Math.max(0, slug.lastIndexOf('.')));
  }

  private void add(List<String> term) {
    var path = term.subList(1, term.size());
    Facet.named(term.getFirst())
        .filter(facet -> !path.isEmpty())
        .ifPresent(facet -> of(facet).merge(Slug.of(path), List.of(path), FacetLabels::join));
  }

  /** The paths that {@code slug} stands for; none where the index has no such value. */
  List<List<String>> paths(Facet facet, String slug) {
    return of(facet).getOrDefault(slug, List.of());
  }

  /** What readers see for {@code slug} below its parent; itself where it is unknown. */
  String label(Facet facet, String slug) {
    var known = paths(facet, slug);
    return known.isEmpty() ? slug : known.getFirst().getLast();
  }

  /** What readers see for {@code slug} where it stands by itself. */
  String name(Facet facet, String slug) {
    var known = paths(facet, slug);
    return known.isEmpty() || !facet.namedByPath()
        ? label(facet, slug)
        : String.join(BELOW, known.getFirst());
  }

  /** The slugs of the first level, or of the values directly below {@code parent}. */
  List<String> slugs(Facet facet, @Nullable String parent) {
    return below
        .getOrDefault(facet, Map.of())
        .getOrDefault(parent == null ? "" : parent, List.of());
  }

  /** The slugs of all values on all levels. */
  List<String> slugs(Facet facet) {
    return List.copyOf(of(facet).keySet());
  }

  private SequencedMap<String, List<List<String>>> of(Facet facet) {
    return paths.getOrDefault(facet, new LinkedHashMap<>());
  }

  private static List<List<String>> join(List<List<String>> some, List<List<String>> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
