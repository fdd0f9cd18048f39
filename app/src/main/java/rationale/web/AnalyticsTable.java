package rationale.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rationale.index.Facet;
import rationale.index.Slug;
import rationale.search.Analytics;
import rationale.search.Narrowing;
import rationale.search.Rate;
import rationale.search.SearchRequest;
import rationale.search.ValueRate;

/**
 * One of the tables that tell of the decisions of a search, by what they are broken down, as page,
 * file and interface all tell it.
 */
enum AnalyticsTable {
  TREATMENT("treatment", Facet.TREATMENT),
  GUIDELINE("guideline", Facet.GUIDELINE),
  SPECIALTY("specialty", Facet.SPECIALTY),
  REASON("reason", Facet.REASON),
  YEAR("year", Facet.YEAR),
  MONTH("month", Facet.YEAR),
  DAYS("days", Facet.DAYS),
  /** What utilization review cites in all, and within it what the reviewer cites in all. */
  GUIDELINES("guidelines", Facet.GUIDELINE_SET);

  private final String id;
  private final Facet facet;

  AnalyticsTable(String id, Facet facet) {
    this.id = id;
    this.facet = facet;
  }

  /**
   * One line.
   *
   * @param path its label, after the label of what it stands within
   * @param having the search that finds just the decisions counted; empty where none does
   */
  record Line(List<String> path, Rate counts, Optional<SearchRequest> having) {
    Line {
      path = List.copyOf(path);
    }

    String label() {
      return path.getLast();
    }
  }

  /** The table of this name. */
  static Optional<AnalyticsTable> named(String id) {
    return Arrays.stream(values()).filter(table -> table.id.equals(id)).findFirst();
  }

  /** Its name in addresses and files. */
  String id() {
    return id;
  }

  /** The facet whose values its lines are; months are told from years that are not stated. */
  Facet facet() {
    return facet;
  }

  /** Its lines for what {@code request}, without outcome, finds. */
  List<Line> lines(Analytics analytics, SearchRequest request) {
    return switch (this) {
      case MONTH -> months(analytics, request);
      case GUIDELINES -> pairs(analytics, request);
      default ->
          analytics.rates(facet).stream()
              .flatMap(value -> lines(List.of(), value, request))
              .toList();
    };
  }

  private Stream<Line> lines(List<String> above, ValueRate value, SearchRequest request) {
    var path = new ArrayList<>(above);
    path.add(value.label());
    var line = new Line(path, value.counts(), Narrowing.to(request, facet, value.slug()));
    return Stream.concat(
        Stream.of(line), value.children().stream().flatMap(child -> lines(path, child, request)));
  }

  private List<Line> months(Analytics analytics, SearchRequest request) {
    var lines = new ArrayList<Line>();
    for (var month : analytics.months()) {
      var having = Optional.of(month.in(request));
      lines.add(new Line(List.of(month.month().toString()), month.counts(), having));
    }
    analytics.rates(facet).stream()
        .filter(year -> year.slug().equals(Slug.of(Facet.NOT_STATED)))
        .flatMap(undated -> lines(List.of(), undated, request))
        .forEach(lines::add);
    return lines;
  }

  private static List<Line> pairs(Analytics analytics, SearchRequest request) {
    var urs = labels(analytics, Facet.UR_GUIDELINE_SET);
    var reviewers = labels(analytics, Facet.GUIDELINE_SET);
    return analytics.pairs().stream()
        .map(pair ->
            new Line(
                List.of(
                    urs.getOrDefault(pair.ur(), pair.ur()),
                    reviewers.getOrDefault(pair.reviewer(), pair.reviewer())),
                pair.counts(),
                Narrowing.to(request, Facet.UR_GUIDELINE_SET, pair.ur())
                    .flatMap(in -> Narrowing.to(in, Facet.GUIDELINE_SET, pair.reviewer()))))
        .toList();
  }

  private static Map<String, String> labels(Analytics analytics, Facet facet) {
    var labels = new HashMap<String, String>();
    analytics.rates(facet).forEach(value -> labels.put(value.slug(), value.label()));
    return labels;
  }
}
