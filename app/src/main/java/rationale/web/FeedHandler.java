package rationale.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import rationale.export.AtomFeed;
import rationale.export.Feed;
import rationale.export.JsonFeed;
import rationale.page.Link;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;
import rationale.search.Sort;

/**
 * {@code /feed.atom?...} and {@code /feed.json?...}: what came last into the repository of all that
 * a search finds.
 */
final class FeedHandler implements Handler {
  private static final int ENTRIES = 50;

  private final DecisionSearch search;
  private final Format format;

  FeedHandler(DecisionSearch search, Format format) {
    this.search = search;
    this.format = format;
  }

  /** The forms of feeds. */
  enum Format {
    ATOM("/feed.atom", "Atom feed"),
    JSON("/feed.json", "JSON feed");

    private final String path;
    private final String label;

    Format(String path, String label) {
      this.path = path;
      this.label = label;
    }

    String path() {
      return path;
    }
  }

  /** Links to both forms of what {@code request} finds. */
  static List<Link> links(SearchRequest request) {
    return List.of(
        new Link(Format.ATOM.label, href(Format.ATOM, request)),
        new Link(Format.JSON.label, href(Format.JSON, request)));
  }

  private static String href(Format format, SearchRequest request) {
    var query = SearchParams.format(bare(request));
    return format.path + (query.isEmpty() ? "" : "?" + query);
  }

  /** The same search whatever the page, its size and the order. */
  private static SearchRequest bare(SearchRequest request) {
    return request
        .sortedBy(SearchRequest.ALL.sort())
        .firstPage()
        .pagesOf(SearchRequest.ALL.pageSize());
  }

  @Override
  public void handle(Context context) {
    // who follows a search would never learn that a misspelt filter was left out of it
    var params = StrictParams.of(context.queryParamMap(), SearchParams.SIZE, SearchParams.PAGE);
    var request = bare(params.search());
    var newest = search.page(request.sortedBy(Sort.ADDED), ENTRIES, null);
    var site = Addresses.site(context);
    var feed =
        new Feed(
            newest.echo(),
            site + href(format, request),
            site + SearchParams.href(request),
            newest.decisions(),
            decision -> site + Addresses.item(decision.letterId(), decision.number()));
    switch (format) {
      case ATOM -> Kept.give(context, AtomFeed.MEDIA_TYPE, AtomFeed.bytes(feed));
      case JSON -> Kept.give(context, JsonFeed.MEDIA_TYPE, JsonFeed.bytes(feed));
    }
  }
}
