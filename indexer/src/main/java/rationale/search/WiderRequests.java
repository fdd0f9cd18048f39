package rationale.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rationale.query.Expression;
import rationale.query.QueryParser;
import rationale.query.QuerySyntax;
import rationale.query.Widening;
import rationale.query.Widening.Wider;
import rationale.search.Way.Kind;

/** The searches that ask for a little less than one, before any is tried. */
final class WiderRequests {
  /** So many of one kind; a reader takes one of the first few. */
  private static final int MOST_OF_A_KIND = 10;

  /** So many filters are tried one by one, so that all of them together are tried, too. */
  private static final int MOST_FILTERS = 20;

  private final FacetLabels labels;
  private final Synonyms synonyms;
  private final SearchRequest request;
  private final Function<String, SearchRequest> rewritten;
  private final Map<SearchRequest, Way> ways = new LinkedHashMap<>();

  /**
   * @param request on its first page
   * @param rewritten the same with its query, or one that narrows it, written otherwise
   */
  private WiderRequests(
      FacetLabels labels,
      Synonyms synonyms,
      SearchRequest request,
      Function<String, SearchRequest> rewritten) {
    this.labels = labels;
    this.synonyms = synonyms;
    this.request = request;
    this.rewritten = rewritten;
  }

  /** The ways from {@code request}, the gentlest first, none counted yet. */
  static List<Way> of(
      FacetLabels labels, Synonyms synonyms, SearchRequest request, Reading reading) {
    var first = request.firstPage();
    var wider = new WiderRequests(labels, synonyms, first, first::withWords);
    wider.addStrictness(reading);
    wider.addFilters();
    wider.addQuery(reading);
    return List.copyOf(wider.ways.values());
  }

  /** The ways that write {@code query}, which narrows {@code request}, otherwise. */
  static List<Way> within(
      FacetLabels labels, Synonyms synonyms, SearchRequest request, String query, Reading reading) {
    var first = request.firstPage();
    var wider = new WiderRequests(labels, synonyms, first, words -> first.within(query, words));
    wider.addQuery(reading);
    return List.copyOf(wider.ways.values());
  }

  private void addQuery(Reading reading) {
    switch (reading) {
      case CaseReading _ -> {}
      case WordsReading words -> addWords(words);
      case ConnectorsReading connectors -> addConnectors(connectors.parsed().expression());
      case NarrowedReading narrowed -> addQuery(narrowed.main());
    }
  }

  /**
   * The way to {@code corrected}, the ways on from there, then the others.
   *
   * @param further the ways from {@code corrected}
   * @param others the ways that leave the words as typed
   */
  static List<Way> corrected(
      Correction correction, SearchRequest corrected, List<Way> further, List<Way> others) {
    var change = correction.change();
    var ways = new ArrayList<Way>();
    ways.add(new Way(Kind.SPELLING, change, corrected, 0));
    for (var way : further) {
      if (way.kind() != Kind.ALL_WORDS) {
        ways.add(new Way(way.kind(), change + ", " + way.change(), way.request(), 0));
      }
    }
    ways.addAll(others);
    return List.copyOf(ways);
  }

  private void add(Kind kind, String change, SearchRequest wider) {
    boolean full = kind == Kind.FILTER && filters() >= MOST_FILTERS;
    if (!wider.equals(request) && !full) {
      ways.putIfAbsent(wider, new Way(kind, change, wider, 0));
    }
  }

  private long filters() {
    return ways.values().stream().filter(way -> way.kind() == Kind.FILTER).count();
  }

  private void addStrictness(Reading reading) {
    if (request.requireAll() && reading.main() instanceof WordsReading) {
      add(Kind.STRICTNESS, "most of the words instead of all", request.requiringAll(false));
    }
    if (request.exact()) {
      add(Kind.STRICTNESS, "with synonyms", request.exactly(false));
    }
  }

  private void addFilters() {
    for (var query : request.within()) {
      var change = "remove also with “" + TypedWords.shortened(query) + "”";
      add(Kind.FILTER, change, request.notWithin(query));
    }
    request
        .selections()
        .forEach((facet, chosen) -> {
          for (var slug : chosen.included()) {
            var label = facet.label() + ": " + labels.name(facet, slug);
            add(Kind.FILTER, "remove " + label, request.without(facet, slug));
          }
          for (var slug : chosen.excluded()) {
            var label = labels.name(facet, slug);
            add(Kind.FILTER, "remove not " + label, request.without(facet, slug));
          }
          if (chosen.all()) {
            var any = facet.label() + ": any instead of all";
            add(Kind.STRICTNESS, any, request.matchingAll(facet, false));
          }
        });
    request
        .ranges()
        .forEach((field, range) -> {
          var label = field.label() + ": " + range.text().replace("..", "–");
          add(Kind.FILTER, "remove " + label, request.without(field));
        });
    if (!request.words().isEmpty() && request.isFiltered()) {
      add(Kind.ALL_FILTERS, "remove all filters", unfiltered());
      add(Kind.ALL_WORDS, "the filters without the words", request.withWords(""));
    }
  }

  private SearchRequest unfiltered() {
    return SearchRequest.of(request.words())
        .sortedBy(request.sort())
        .pagesOf(request.pageSize())
        .requiringAll(request.requireAll())
        .exactly(request.exact());
  }

  private void addWords(WordsReading reading) {
    if (reading.concepts().size() > 1) {
      for (var concept : first(reading.concepts())) {
        var left =
            reading.typed().words().stream()
                .filter(word -> !concept.terms().contains(word.term()))
                .toList();
        var change = "without “" + TypedWords.shortened(concept.text()) + "”";
        add(Kind.WORD, change, rewritten.apply(TypedWords.text(left)));
      }
    }
  }

  private void addConnectors(@Nullable Expression expression) {
    if (expression != null) {
      add(Kind.JOINT, Widening.joints(expression, QueryField::isText, MOST_OF_A_KIND));
      add(Kind.WORD, Widening.omissions(expression, QueryField::isText, MOST_OF_A_KIND));
    }
  }

  private void add(Kind kind, List<Wider> all) {
    for (var wider : all) {
      var words = QuerySyntax.write(wider.expression());
      if (isClean(words)) {
        add(kind, wider.change(), rewritten.apply(words));
      }
    }
  }

  /** Whether a query is read as it was written; single words are no query with connectors. */
  private boolean isClean(String words) {
    var parsed = QueryParser.parse(words, new SearchLexicon(synonyms));
    return parsed.isEmpty() || parsed.get().problems().isEmpty();
  }

  private static <T> List<T> first(List<T> all) {
    return new ArrayList<>(all.subList(0, Math.min(MOST_OF_A_KIND, all.size())));
  }
}
