package rationale.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rationale.index.DayBand;
import rationale.index.Facet;
import rationale.model.Outcome;
import rationale.page.AnalyticsPage;
import rationale.page.Breakdown;
import rationale.page.Breakdown.Figure;
import rationale.page.Link;
import rationale.page.OverturnRate;
import rationale.page.RateRow;
import rationale.search.Analytics;
import rationale.search.SearchRequest;

/** From what the decisions of a search tell together to the page that shows it. */
final class AnalyticsPages {
  private static final String NOT_STATED = Facet.NOT_STATED;

  private final SearchRequest request;
  private final Analytics analytics;

  AnalyticsPages(SearchRequest request, Analytics analytics) {
    this.request = request;
    this.analytics = analytics;
  }

  AnalyticsPage page() {
    var asked = analytics.asked();
    var panels = new FacetPanels(asked.chosen());
    boolean any = analytics.all().decisions() > 0;
    return new AnalyticsPage(
        Titles.of("Analytics", request, panels),
        request.words(),
        asked.echo(),
        panels.chips(request, AnalyticsHandler::href),
        SearchNotices.of(asked, request),
        new Link("See the decisions", SearchParams.href(request)),
        new Link("What sets overturned decisions apart", ContrastHandler.href(request)),
        any ? rate() : null,
        any ? breakdowns() : List.of(),
        any ? new GuidelineMatrices(request, analytics).matrix() : null,
        List.of(
            new Link("All tables as CSV", AnalyticsCsvHandler.href(request)),
            new Link("All tables as JSON", ApiAnalyticsHandler.href(request))));
  }

  private OverturnRate rate() {
    var all = analytics.all();
    return new OverturnRate(
        Math.toIntExact(all.overturned()),
        Math.toIntExact(all.decisions()),
        Math.toIntExact(all.letters()),
        all.interval().low(),
        all.interval().high(),
        SearchParams.href(RateRows.of(request, Outcome.OVERTURNED)));
  }

  private List<Breakdown> breakdowns() {
    return List.of(
        rates(AnalyticsTable.TREATMENT, "Treatment", "Treatment"),
        rates(AnalyticsTable.GUIDELINE, "Guideline of the reviewer", "Guideline"),
        rates(AnalyticsTable.SPECIALTY, "Reviewer specialty", "Specialty"),
        breakdown(
            AnalyticsTable.REASON,
            "Reason given",
            "Reason",
            Figure.BARS,
            notes(AnalyticsTable.REASON),
            rows(AnalyticsTable.REASON)),
        rates(AnalyticsTable.YEAR, "Year of the decision", "Year"),
        breakdown(
            AnalyticsTable.MONTH,
            "Decisions by month",
            "Month",
            Figure.COLUMNS,
            unstated(AnalyticsTable.MONTH, "the day of decision"),
            MonthRows.of(AnalyticsTable.MONTH.lines(analytics, request))),
        breakdown(
            AnalyticsTable.DAYS,
            "Days from UR decision to final determination",
            "Days",
            Figure.COLUMNS,
            dayNotes(),
            dayBands()));
  }

  private Breakdown rates(AnalyticsTable table, String heading, String name) {
    return breakdown(table, heading, name, Figure.RATES, notes(table), rows(table));
  }

  private Breakdown breakdown(
      AnalyticsTable table,
      String heading,
      String name,
      Figure figure,
      List<String> notes,
      List<RateRow> rows) {
    var csv = AnalyticsCsvHandler.href(table, request);
    return new Breakdown(table.id(), heading, name, figure, notes, rows, csv);
  }

  // what no search finds by itself is told in the note below, and in the file
  private List<RateRow> rows(AnalyticsTable table) {
    return table.lines(analytics, request).stream()
        .filter(line -> line.having().isPresent())
        .map(
            line -> RateRows.of(line.label(), line.path().size() - 1, line.counts(), line.having()))
        .toList();
  }

  private List<String> notes(AnalyticsTable table) {
    var lines = table.lines(analytics, request);
    var first = lines.stream().filter(line -> line.path().size() == 1);
    var notes = new ArrayList<String>();
    if (first.mapToLong(line -> line.counts().decisions()).sum() > analytics.all().decisions()) {
      notes.add(
          "A decision with several %s counts under each, so that these sum to more than all."
              .formatted(Words.plural(table.facet())));
    }
    if (table == AnalyticsTable.REASON) {
      notes.add(
          "A reason is read only where it explains how the decision ended, so it has no rate.");
    }
    if (lines.stream().anyMatch(line -> line.having().isEmpty())) {
      notes.add(
          "The search asks for any of several %s; the others that its decisions have are in the file."
              .formatted(Words.plural(table.facet())));
    }
    return notes;
  }

  /** The bands from the first to the last that any decision lies in, and what states no dates. */
  private List<RateRow> dayBands() {
    var known = rows(AnalyticsTable.DAYS);
    var labels = known.stream().map(RateRow::label).toList();
    var between = DayBand.labels().stream().dropWhile(label -> !labels.contains(label)).toList();
    int end = between.size();
    while (end > 0 && !labels.contains(between.get(end - 1))) {
      end--;
    }
    var rows = new ArrayList<RateRow>();
    for (var label : Stream.concat(between.stream().limit(end), Stream.of(NOT_STATED)).toList()) {
      int at = labels.indexOf(label);
      if (at >= 0) {
        rows.add(known.get(at));
      } else if (!label.equals(NOT_STATED)) {
        rows.add(RateRow.none(label));
      }
    }
    return rows;
  }

  private List<String> dayNotes() {
    var median =
        analytics.medianDays().stream()
            .mapToObj("Half of the decisions were made within %,d days."::formatted);
    return Stream.concat(median, unstated(AnalyticsTable.DAYS, "both dates").stream()).toList();
  }

  private List<String> unstated(AnalyticsTable table, String what) {
    return table.lines(analytics, request).stream()
        .filter(line -> line.label().equals(NOT_STATED))
        .map(line -> Math.toIntExact(line.counts().decisions()))
        .map(count ->
            "The letters of %,d %s do not state %s."
                .formatted(count, count == 1 ? "decision" : "decisions", what))
        .toList();
  }
}
