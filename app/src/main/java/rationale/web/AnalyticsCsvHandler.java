package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rationale.export.CsvTable;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;

/**
 * {@code /analytics.csv?...}: the tables of the analytics page, one after the other or that which
 * {@code table} names.
 */
final class AnalyticsCsvHandler implements Handler {
  static final String PATH = "/analytics.csv";
  static final String TABLE = "table";

  private static final List<String> HEADINGS =
      List.of(
          "Table",
          "Within",
          "Value",
          "Decisions",
          "Overturned",
          "Upheld",
          "Letters",
          "Share overturned",
          "95% interval from",
          "95% interval to",
          "Address");

  private final DecisionSearch search;

  AnalyticsCsvHandler(DecisionSearch search) {
    this.search = search;
  }

  /** Where all tables of {@code request} are. */
  static String href(SearchRequest request) {
    return BothOutcomes.href(PATH, request);
  }

  /** Where one table of {@code request} is. */
  static String href(AnalyticsTable table, SearchRequest request) {
    var all = href(request);
    return all + (all.contains("?") ? "&" : "?") + TABLE + "=" + table.id();
  }

  @Override
  public void handle(Context context) throws IOException {
    var params = StrictParams.of(context.queryParamMap(), TABLE);
    var request = BothOutcomes.of(params.search());
    var tables =
        params.first(TABLE).map(AnalyticsCsvHandler::table).orElse(AnalyticsTable.values());
    var analytics = search.analytics(request);
    var site = Addresses.site(context);
    var csv = new CsvTable(HEADINGS);
    for (var table : tables) {
      table.lines(analytics, request).forEach(line -> csv.add(cells(table, line, site)));
    }
    context.header("Content-Disposition", "attachment; filename=\"rationale-analytics.csv\"");
    Kept.give(context, "text/csv; charset=utf-8", csv.bytes());
  }

  private static AnalyticsTable[] table(String id) {
    return AnalyticsTable.named(id)
        .map(table -> new AnalyticsTable[] {table})
        .orElseThrow(() ->
            new NotUnderstood(
                "There is no table “" + id + "” here.",
                "Known are: "
                    + String.join(
                        ", ",
                        Arrays.stream(AnalyticsTable.values()).map(AnalyticsTable::id).toList())
                    + "."));
  }

  private static List<@Nullable Object> cells(
      AnalyticsTable table, AnalyticsTable.Line line, String site) {
    var counts = line.counts();
    return Stream.<@Nullable Object>of(
            table.id(),
            String.join(" › ", line.path().subList(0, line.path().size() - 1)),
            line.label(),
            counts.decisions(),
            counts.overturned(),
            counts.upheld(),
            counts.letters(),
            counts.share(),
            counts.interval().low(),
            counts.interval().high(),
            line.having().map(one -> site + SearchParams.href(one)).orElse(null))
        .toList();
  }
}
