package rationale.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import rationale.page.Chip;
import rationale.page.ResearchRecord;
import rationale.page.ResearchRecord.Line;
import rationale.search.Analytics;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;
import rationale.search.SearchResult;

/** What pages say at their foot, so that what was found can be cited and found again. */
final class ResearchRecords {
  private final DecisionSearch search;
  private final Clock clock;

  ResearchRecords(DecisionSearch search, Clock clock) {
    this.search = search;
    this.clock = clock;
  }

  /** Of a search and all that it finds, whatever the page. */
  ResearchRecord of(Context context, SearchResult result, List<Chip> chips) {
    var request = result.request().firstPage().pagesOf(SearchRequest.PAGE_SIZE);
    var lines = new ArrayList<>(asked(request, result.echo(), chips));
    lines.add(new Line("Order", SearchPages.shownSort(request).label()));
    lines.add(found(result.totalItems(), result.totalLetters()));
    return dated(context, SearchParams.href(request), lines, result.storeRevision());
  }

  /** Of the analytics of what {@code request} finds. */
  ResearchRecord of(Context context, SearchRequest request, Analytics analytics, List<Chip> chips) {
    var lines = new ArrayList<>(asked(request, analytics.asked().echo(), chips));
    lines.add(found(analytics.all().decisions(), analytics.all().letters()));
    return dated(context, AnalyticsHandler.href(request), lines, analytics.asked().storeRevision());
  }

  private static List<Line> asked(SearchRequest request, String echo, List<Chip> chips) {
    var lines = new ArrayList<Line>();
    if (!request.words().isEmpty()) {
      lines.add(new Line("Query", request.words()));
    }
    lines.add(new Line("Read as", echo));
    var query = FacetPanels.quoted(request.words());
    var filters = chips.stream().map(Chip::label).filter(label -> !label.equals(query)).toList();
    lines.add(new Line("Filters", filters.isEmpty() ? "none" : String.join("; ", filters)));
    return lines;
  }

  private static Line found(long decisions, long letters) {
    return new Line(
        "Found", Words.count(decisions, "decision") + " in " + Words.count(letters, "letter"));
  }

  /** Of a basket. */
  ResearchRecord of(Context context, Basket basket) {
    var lines = List.of(new Line("Decisions", Words.count(basket.exhibits().size(), "decision")));
    return dated(context, BasketPages.address(basket), lines, basket.storeRevision());
  }

  /** Of a letter as it reads in the given revision of the store. */
  ResearchRecord ofLetter(Context context, String letterId, long revision) {
    return dated(
        context, Addresses.letter(letterId), List.of(new Line("Letter", letterId)), revision);
  }

  /**
   * Of a page that shows {@code path}.
   *
   * @param lines what was asked and found
   * @param revision of the store that it comes from
   */
  ResearchRecord dated(Context context, String path, List<Line> lines, long revision) {
    var all = new ArrayList<>(lines);
    all.add(new Line("Run", Words.time(clock.instant())));
    all.add(new Line("Repository", state(revision)));
    return new ResearchRecord(Addresses.site(context) + path, all);
  }

  // how much was there is known of the state searched now, which a letter just read may be ahead of
  private String state(long revision) {
    var size = search.size();
    return size.revision() == revision
        ? "revision %d, which holds %s in %s"
            .formatted(
                revision,
                Words.count(size.decisions(), "decision"),
                Words.count(size.letters(), "letter"))
        : "revision " + revision;
  }
}
