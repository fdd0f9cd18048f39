package rationale.search;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import rationale.index.Facet;
import rationale.index.IndexFields;

/**
 * Lucene's form of a whole request: words, ranges and exclusions as what every count applies, the
 * included values of each facet as a dimension of its own.
 */
final class RequestQuery {
  /** Further than any date that can be asked for. */
  private static final long MOST_YEARS = 100_000;

  private static final FacetsConfig CONFIG = IndexFields.facets();

  private final FacetLabels labels;
  private final Reading reading;

  RequestQuery(FacetLabels labels, Reading reading) {
    this.labels = labels;
    this.reading = reading;
  }

  /** The request, scored by its words. */
  DrillDownQuery of(SearchRequest request) {
    return of(request, reading.query(request.requireAll()));
  }

  /** The request for counting only. */
  DrillDownQuery counting(SearchRequest request) {
    return of(request, new UnscoredQuery(reading.query(request.requireAll())));
  }

  private DrillDownQuery of(SearchRequest request, Query words) {
    var query = new DrillDownQuery(CONFIG, base(request, words));
    chosen(request).forEach((facet, values) -> query.add(facet.parameter(), values));
    return query;
  }

  /** The request without what it includes of facets, scored by its words. */
  Query base(SearchRequest request) {
    return base(request, reading.query(request.requireAll()));
  }

  private Query base(SearchRequest request, Query words) {
    var base = new BooleanQuery.Builder().add(words, Occur.MUST);
    request.ranges().forEach((field, range) -> base.add(days(field, range), Occur.FILTER));
    request.selections().forEach((facet, chosen) -> exclude(base, facet, chosen.excluded()));
    return base.build();
  }

  /** What finds the included values of each facet that has some. */
  Map<Facet, Query> chosen(SearchRequest request) {
    var values = new EnumMap<Facet, Query>(Facet.class);
    request
        .selections()
        .forEach((facet, chosen) -> {
          if (!chosen.included().isEmpty()) {
            values.put(facet, included(facet, chosen));
          }
        });
    return values;
  }

  private void exclude(BooleanQuery.Builder base, Facet facet, Collection<String> slugs) {
    slugs.forEach(slug -> base.add(value(facet, slug), Occur.MUST_NOT));
  }

  private Query included(Facet facet, Selection chosen) {
    var occur = chosen.all() && facet.multiValued() ? Occur.MUST : Occur.SHOULD;
    var query = new BooleanQuery.Builder();
    chosen.included().forEach(slug -> query.add(value(facet, slug), occur));
    return query.build();
  }

  private Query value(Facet facet, String slug) {
    return value(labels, facet, slug);
  }

  /** Finds the items that have a value; none where the index has no such value. */
  static Query value(FacetLabels labels, Facet facet, String slug) {
    var query = new BooleanQuery.Builder();
    for (var path : labels.paths(facet, slug)) {
      query.add(new TermQuery(term(facet, path)), Occur.SHOULD);
    }
    return query.build();
  }

  /** What the index holds for each item that has the value with this path of labels. */
  static Term term(Facet facet, List<String> path) {
    return DrillDownQuery.term(
        FacetsConfig.DEFAULT_INDEX_FIELD_NAME, facet.parameter(), path.toArray(String[]::new));
  }

  /** Finds the items whose date lies in a range. */
  static Query days(DateField field, DateRange range) {
    var from = range.from() == null ? LocalDate.EPOCH.minusYears(MOST_YEARS) : range.from();
    var to = range.to() == null ? LocalDate.EPOCH.plusYears(MOST_YEARS) : range.to();
    return switch (field) {
      case DECIDED -> days(IndexFields.DECIDED, from, to);
      case INJURED -> days(IndexFields.INJURED, from, to);
      case RECEIVED -> days(IndexFields.RECEIVED, from, to);
      case ADDED ->
          LongField.newRangeQuery(
              IndexFields.ADDED, firstSecond(from), firstSecond(to.plusDays(1)) - 1);
    };
  }

  private static Query days(String field, LocalDate from, LocalDate to) {
    return LongField.newRangeQuery(field, from.toEpochDay(), to.toEpochDay());
  }

  private static long firstSecond(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
  }
}
