package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import rationale.export.Export;
import rationale.export.ExportFormat;
import rationale.page.Link;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;

/** {@code /export.csv?...}: all decisions that a search finds, written while they are read. */
final class ExportHandler implements Handler {
  static final String PATH = "/export.";

  private final DecisionSearch search;
  private final ExportFormat format;
  private final Clock clock;

  ExportHandler(DecisionSearch search, ExportFormat format, Clock clock) {
    this.search = search;
    this.format = format;
    this.clock = clock;
  }

  static String path(ExportFormat format) {
    return PATH + format.extension();
  }

  /** Links to every form of what {@code request} finds. */
  static List<Link> links(SearchRequest request) {
    return List.of(
        new Link("CSV", href(ExportFormat.CSV, request, false)),
        new Link("Excel", href(ExportFormat.XLSX, request, false)),
        new Link("Excel with rationales", href(ExportFormat.XLSX, request, true)),
        new Link("JSON lines with rationales", href(ExportFormat.NDJSON, request, true)));
  }

  private static String href(ExportFormat format, SearchRequest request, boolean text) {
    var query = SearchParams.format(request.firstPage().pagesOf(SearchRequest.PAGE_SIZE));
    var whole = query + (text ? (query.isEmpty() ? "" : "&") + StrictParams.TEXT + "=1" : "");
    return path(format) + (whole.isEmpty() ? "" : "?" + whole);
  }

  @Override
  public void handle(Context context) throws IOException {
    // an address of the search page names a page as well; an export has all of them
    var params =
        StrictParams.of(
            context.queryParamMap(), StrictParams.TEXT, SearchParams.SIZE, SearchParams.PAGE);
    var request = params.search().firstPage().pagesOf(SearchRequest.PAGE_SIZE);
    boolean text = params.flag(StrictParams.TEXT);
    try (var walk = search.walk(request)) {
      var name = format.fileName(LocalDate.now(clock));
      context
          .contentType(format.mediaType())
          .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
          .header("X-Total-Count", Long.toString(walk.total()))
          .header("X-Rationale-Query", SearchParams.format(request))
          .header("X-Rationale-Revision", Long.toString(walk.storeRevision()));
      var export = export(request, text, Addresses.site(context));
      Download.give(context, out -> export.write(walk, out));
    }
  }

  private Export export(SearchRequest request, boolean text, String site) {
    return new Export(
        format,
        text,
        true,
        request.words(),
        site + SearchParams.href(request),
        clock.instant(),
        decision -> site + Addresses.item(decision.letterId(), decision.number()));
  }
}
