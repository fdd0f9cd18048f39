package rationale.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import rationale.index.Facet;
import rationale.index.Slug;
import rationale.model.DisputedItem;
import rationale.model.Outcome;

/**
 * Searches for decisions of one kind with an item, each of which finds what the one before finds,
 * and more.
 *
 * @param ofItsKind by the treatment's name for the same part of the body, by its name, by its class
 *     of the second level; for an item without class by the words of its request
 * @param beyond by its class of the first level; for an item without class, all decisions
 */
record WideningSearch(List<SearchRequest> ofItsKind, SearchRequest beyond) {
  private static final int MOST_WORDS = 8;

  /** The searches for what is like {@code item} and has {@code outcome}. */
  static WideningSearch from(DisputedItem item, Outcome outcome, Synonyms synonyms) {
    var all = SearchRequest.ALL.with(Facet.OUTCOME, Slug.of(outcome.label()));
    var parts = Likeness.parts(item);
    var treatment = item.treatment();
    if (treatment == null) {
      var words = words(item, synonyms);
      return new WideningSearch(
          words.isEmpty() ? List.of() : steps(all.withWords(words), parts), all);
    }
    var category = Slug.of(treatment.category());
    var kind = Slug.of(List.of(treatment.category(), treatment.subcategory()));
    var ofKind = all.with(Facet.TREATMENT, kind);
    var names = TreatmentName.in(Likeness.inDispute(item), synonyms);
    var narrow = names.isEmpty() ? ofKind : ofKind.withWords(TreatmentName.query(names));
    var steps = new LinkedHashSet<>(steps(narrow, parts));
    steps.add(ofKind);
    return new WideningSearch(List.copyOf(steps), all.with(Facet.TREATMENT, category));
  }

  private static List<SearchRequest> steps(SearchRequest search, List<String> parts) {
    var narrow = search;
    for (var part : parts) {
      narrow = narrow.with(Facet.BODY_PART, Slug.of(part));
    }
    return parts.isEmpty() ? List.of(search) : List.of(narrow, search);
  }

  private static String words(DisputedItem item, Synonyms synonyms) {
    return Likeness.about(item, synonyms).stream()
        .limit(MOST_WORDS)
        .map(Concept::text)
        .collect(Collectors.joining(" "));
  }
}
