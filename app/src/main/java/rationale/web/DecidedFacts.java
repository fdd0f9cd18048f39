package rationale.web;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import rationale.index.Facet;
import rationale.index.Slug;
import rationale.model.DisputedItem;
import rationale.model.Field;
import rationale.model.GuidelineBasis;
import rationale.model.Letter;
import rationale.model.Outcome;
import rationale.page.Fact;
import rationale.search.SearchRequest;

/** What the items of a letter say together: outcome, treatments, guidelines of both sides. */
final class DecidedFacts {
  /** More treatments than these are left to the list of items. */
  private static final int MOST = 5;

  private final Letter letter;
  private final SourceText source;

  DecidedFacts(Letter letter, SourceText source) {
    this.letter = letter;
    this.source = source;
  }

  /** Outcome and treatments. */
  List<Fact> all() {
    return List.of(outcome(), treatments());
  }

  /** The families of guidelines, the reviewer's first. */
  List<Fact> guidelines() {
    return List.of(
        families(Field.REVIEWER_GUIDELINES, Facet.GUIDELINE, DisputedItem::reviewerGuidelines),
        families(
            Field.CLAIMS_ADMINISTRATOR_GUIDELINES,
            Facet.UR_GUIDELINE,
            DisputedItem::claimsAdministratorGuidelines));
  }

  /** "Upheld"; "2 overturned, 6 upheld". */
  private Fact outcome() {
    var items = letter.items();
    if (letter.outcome() != Outcome.PARTIALLY_OVERTURNED) {
      return Fact.of(
          Field.OUTCOME.label(),
          Words.badge(letter.outcome()).label(),
          items.size() == 1 ? source.href(Field.OUTCOME, 1) : null);
    }
    var told =
        List.of(Outcome.OVERTURNED, Outcome.UPHELD).stream()
            .map(outcome ->
                "%,d %s"
                    .formatted(
                        items.stream().filter(item -> item.outcome() == outcome).count(),
                        Words.badge(outcome).label().toLowerCase(Locale.ROOT)))
            .collect(joining(", "));
    return Fact.of(Field.OUTCOME.label(), told, null);
  }

  private Fact treatments() {
    var values = new LinkedHashMap<String, Fact.Value>();
    for (var item : letter.items()) {
      var treatment = item.treatment();
      var label = Words.treatment(treatment);
      if (treatment != null && label != null) {
        var slug = Slug.of(List.of(treatment.category(), treatment.subcategory()));
        values.computeIfAbsent(
            label, _ -> value(label, Facet.TREATMENT, slug, Field.TREATMENT, item));
      }
    }
    var label = values.size() == 1 ? "Treatment" : "Treatments";
    return new Fact(values.isEmpty() ? "Treatment" : label, first(values));
  }

  private static List<Fact.Value> first(Map<String, Fact.Value> values) {
    var shown = new ArrayList<>(values.values().stream().limit(MOST).toList());
    if (values.size() > MOST) {
      shown.add(new Fact.Value("and %,d more".formatted(values.size() - MOST), null, null));
    }
    return shown;
  }

  private Fact families(Field field, Facet facet, Function<DisputedItem, GuidelineBasis> basis) {
    var values = new LinkedHashMap<String, Fact.Value>();
    for (var item : letter.items()) {
      for (var family : basis.apply(item).families()) {
        var label = family.label();
        values.computeIfAbsent(label, _ -> value(label, facet, Slug.of(label), field, item));
      }
    }
    return new Fact(field.label(), first(values));
  }

  private Fact.Value value(String label, Facet facet, String slug, Field field, DisputedItem item) {
    return new Fact.Value(
        label,
        SearchParams.href(SearchRequest.ALL.with(facet, slug)),
        source.href(field, item.number()));
  }
}
