package rationale.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import rationale.index.Facet;
import rationale.page.Chip;
import rationale.page.DateRange;
import rationale.page.FacetGroup;
import rationale.page.FacetValue;
import rationale.page.Hidden;
import rationale.page.Link;
import rationale.page.SearchForm;
import rationale.search.DateField;
import rationale.search.FacetCount;
import rationale.search.SearchRequest;
import rationale.search.SearchResult;

/** The filters of a search: its form, its chips, and the labels of what is chosen. */
final class FacetPanels {
  private static final int SHOWN = 8;
  private static final Set<Facet> OPEN =
      Set.of(Facet.OUTCOME, Facet.TREATMENT, Facet.GUIDELINE, Facet.SPECIALTY);

  private final Map<Facet, Map<String, String>> labels = new LinkedHashMap<>();

  /** Knows the labels of the values that {@code facets} counts. */
  FacetPanels(Map<Facet, List<FacetCount>> facets) {
    facets.forEach((facet, values) -> {
      var known = labels.computeIfAbsent(facet, _ -> new LinkedHashMap<>());
      values.forEach(value -> learn(facet, value, value.label(), known));
    });
  }

  private static void learn(Facet facet, FacetCount value, String name, Map<String, String> known) {
    known.put(value.slug(), name);
    for (var child : value.children()) {
      var below = facet.namedByPath() ? name + " › " + child.label() : child.label();
      learn(facet, child, below, known);
    }
  }

  private String label(Facet facet, String slug) {
    return labels.getOrDefault(facet, Map.of()).getOrDefault(slug, slug);
  }

  /** What is chosen, as a title reads it. */
  List<String> selectedLabels(SearchRequest request) {
    var chosen = new ArrayList<String>();
    request
        .selections()
        .forEach((facet, selection) ->
            selection.included().forEach(slug -> chosen.add(label(facet, slug))));
    return chosen;
  }

  List<Chip> chips(SearchRequest request) {
    return chips(request, SearchParams::href);
  }

  /** The filters in force, each with the {@code address} of the search without it. */
  List<Chip> chips(SearchRequest request, Function<SearchRequest, String> address) {
    var first = request.firstPage();
    var chips = new ArrayList<Chip>();
    if (!request.words().isEmpty()) {
      chips.add(new Chip(quoted(request.words()), address.apply(first.withWords(""))));
    }
    for (var query : request.within()) {
      var label = "also with " + quoted(query);
      chips.add(new Chip(label, address.apply(first.notWithin(query))));
    }
    request
        .selections()
        .forEach((facet, selection) -> {
          for (var slug : selection.included()) {
            chips.add(
                new Chip(
                    facet.label() + ": " + label(facet, slug),
                    address.apply(first.without(facet, slug))));
          }
          for (var slug : selection.excluded()) {
            chips.add(
                new Chip("not " + label(facet, slug), address.apply(first.without(facet, slug))));
          }
        });
    request
        .ranges()
        .forEach((field, range) ->
            chips.add(
                new Chip(
                    field.label() + ": " + range.text().replace("..", "–"),
                    address.apply(first.without(field)))));
    return chips;
  }

  /** In quotation marks, unless the query has its own. */
  static String quoted(String query) {
    return query.contains("\"") ? query : "“" + query + "”";
  }

  SearchForm form(SearchResult result, WrongDates wrongDates) {
    var request = result.request();
    var groups = new ArrayList<FacetGroup>();
    result
        .facets()
        .forEach((facet, values) -> {
          if (!values.isEmpty()) {
            groups.add(group(facet, values, request, SHOWN));
          }
        });
    return new SearchForm(
        request.words(),
        AdvancedHandler.href(request),
        hidden(request, groups),
        groups,
        ranges(request, wrongDates));
  }

  /** What no visible part of the form sends: everything but words, dates and shown values. */
  private static List<Hidden> hidden(SearchRequest request, List<FacetGroup> groups) {
    var parameters = new LinkedHashMap<>(SearchParams.parameters(request));
    parameters.remove(SearchParams.WORDS);
    parameters.remove(SearchParams.PAGE);
    parameters.remove(SearchParams.MATCH_ALL);
    for (var field : DateField.values()) {
      parameters.remove(field.parameter());
    }
    var hidden = new ArrayList<Hidden>();
    parameters.forEach((name, values) ->
        values.stream()
            .filter(value -> groups.stream().noneMatch(group -> shows(group, name, value)))
            .forEach(value -> hidden.add(new Hidden(name, value))));
    return hidden;
  }

  private static boolean shows(FacetGroup group, String name, String value) {
    return group.name().equals(name) && holds(group.values(), value);
  }

  private static boolean holds(List<FacetValue> values, String value) {
    return values.stream().anyMatch(one -> one.value().equals(value) || holds(one.within(), value));
  }

  private static List<DateRange> ranges(SearchRequest request, WrongDates wrongDates) {
    var ranges = new ArrayList<DateRange>();
    for (var field : DateField.values()) {
      var range = request.ranges().get(field);
      var text = range == null ? "" : range.text();
      int dots = text.indexOf("..");
      var right =
          new DateRange(
              field.parameter(),
              field.title(),
              dots < 0 ? text : text.substring(0, dots),
              dots < 0 ? text : text.substring(dots + 2),
              null);
      ranges.add(wrongDates.box(field, right));
    }
    return ranges;
  }

  /** One facet with at most {@code most} values, chosen ones first. */
  FacetGroup group(Facet facet, List<FacetCount> values, SearchRequest request, int most) {
    var selection = request.selection(facet);
    int chosen = selection.included().size() + selection.excluded().size();
    var shown = new ArrayList<FacetCount>();
    values.stream().filter(FacetPanels::inUse).forEach(shown::add);
    values.stream()
        .filter(value -> !inUse(value))
        .limit(Math.max(0, most - shown.size()))
        .forEach(shown::add);
    boolean more = shown.size() < values.size() || facet.namedByPath();
    var number = facet.namedByPath() ? "" : values.size() + " ";
    var all =
        more
            ? new Link(
                "Show all " + number + Words.plural(facet), FacetHandler.href(facet, request))
            : null;
    return new FacetGroup(
        facet.parameter(),
        facet.label(),
        chosen,
        shown.stream().map(value -> value(facet, value, request)).toList(),
        all,
        facet.multiValued() ? selection.all() : null,
        OPEN.contains(facet) || chosen > 0);
  }

  private static boolean inUse(FacetCount value) {
    return value.selected()
        || value.excluded()
        || value.children().stream().anyMatch(FacetPanels::inUse);
  }

  private static FacetValue value(Facet facet, FacetCount value, SearchRequest request) {
    var first = request.firstPage();
    var toggled =
        value.excluded()
            ? first.without(facet, value.slug())
            : first.excluding(facet, value.slug());
    return new FacetValue(
        value.slug(),
        value.label(),
        Math.toIntExact(value.count()),
        value.selected(),
        value.excluded(),
        SearchParams.href(toggled),
        value.children().stream().map(child -> value(facet, child, request)).toList());
  }
}
