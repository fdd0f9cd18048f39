package rationale.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;
import rationale.index.IndexFields;

/**
 * What a name before a colon stands for.
 *
 * @param texts fields of the index in which words are looked for; empty for none
 * @param facet the property whose values are looked for; null for none
 * @param dates the dates that must lie in a range; null for none
 */
record QueryField(List<String> texts, @Nullable Facet facet, @Nullable DateField dates) {
  /** Where words without a name are looked for. */
  static final List<String> EVERYWHERE =
      List.of(IndexFields.REQUEST, IndexFields.RATIONALE, IndexFields.SUMMARY);

  private static final Map<String, QueryField> BY_NAME = byName();

  /** The field that {@code name} stands for. */
  static Optional<QueryField> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** Whether words under {@code name} are looked for in a text. */
  static boolean isText(String name) {
    return named(name).stream().anyMatch(field -> !field.texts().isEmpty());
  }

  /** Every name, in the order readers see them. */
  static Set<String> names() {
    return BY_NAME.keySet();
  }

  /** Fields in whose text is marked what it found: own words stand in the rationale. */
  List<String> marked() {
    return texts.contains(IndexFields.OWN_WORDS) ? List.of(IndexFields.RATIONALE) : texts;
  }

  private static Map<String, QueryField> byName() {
    var fields = new LinkedHashMap<String, QueryField>();
    for (var text :
        List.of(
            IndexFields.REQUEST,
            IndexFields.RATIONALE,
            IndexFields.SUMMARY,
            IndexFields.DOCUMENTS)) {
      fields.put(text, new QueryField(List.of(text), null, null));
    }
    fields.put("own-words", new QueryField(List.of(IndexFields.OWN_WORDS), null, null));
    Arrays.stream(Facet.values())
        .forEach(facet -> fields.put(facet.parameter(), new QueryField(texts(facet), facet, null)));
    Arrays.stream(DateField.values())
        .forEach(dates -> fields.put(dates.parameter(), new QueryField(List.of(), null, dates)));
    return fields;
  }

  // what a treatment is called stands in the request, what it is classed as among the values
  private static List<String> texts(Facet facet) {
    return facet == Facet.TREATMENT ? List.of(IndexFields.REQUEST) : List.of();
  }
}
