package rationale.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import rationale.index.Facet;
import rationale.model.Outcome;
import rationale.page.Choice;
import rationale.page.Link;
import rationale.page.NothingFound;
import rationale.page.Notice;
import rationale.page.OutcomeBadge;
import rationale.page.OutcomeSplit;
import rationale.page.Pager;
import rationale.page.QueryEcho;
import rationale.page.Results;
import rationale.page.SearchPage;
import rationale.search.SearchRequest;
import rationale.search.SearchResult;
import rationale.search.Sort;

/** From what a search found to the page that shows it. */
final class SearchPages {
  private static final List<Integer> PAGE_SIZES = List.of(20, 50, 100);

  private SearchPages() {}

  /**
   * @param wrongDates what the address asks for and is no date
   * @param wider how to find more, where only a few decisions were found
   * @param nothing advice where none was; null where some were
   */
  static SearchPage of(
      SearchResult result,
      FacetPanels panels,
      WrongDates wrongDates,
      Optional<Notice> wider,
      @Nullable NothingFound nothing) {
    var request = result.request();
    var chips = panels.chips(request);
    return new SearchPage(
        title(result, panels),
        panels.form(result, wrongDates),
        chips,
        chips.isEmpty() ? null : SearchParams.href(SearchRequest.ALL.sortedBy(request.sort())),
        request.words().isEmpty() && request.within().isEmpty() ? null : echo(result),
        SearchNotices.of(result, wider),
        results(result),
        nothing);
  }

  private static String title(SearchResult result, FacetPanels panels) {
    var parts = new ArrayList<String>();
    if (!result.request().words().isEmpty()) {
      parts.add(result.request().words());
    }
    parts.addAll(result.request().within());
    parts.addAll(panels.selectedLabels(result.request()));
    var count =
        "%,d %s"
            .formatted(result.totalItems(), result.totalItems() == 1 ? "decision" : "decisions");
    return parts.isEmpty() ? "All decisions — " + count : String.join(" · ", parts) + " — " + count;
  }

  private static QueryEcho echo(SearchResult result) {
    var request = result.request().firstPage();
    var other = new ArrayList<Link>();
    if (!result.usesConnectors() && !request.words().isEmpty()) {
      other.add(
          request.requireAll()
              ? new Link("Most of the words", SearchParams.href(request.requiringAll(false)))
              : new Link("Require all words", SearchParams.href(request.requiringAll(true))));
    }
    other.add(
        request.exact()
            ? new Link("Search with synonyms", SearchParams.href(request.exactly(false)))
            : new Link("Search exactly as typed", SearchParams.href(request.exactly(true))));
    return new QueryEcho(result.echo(), List.of(), other);
  }

  private static Results results(SearchResult result) {
    var request = result.request();
    return new Results(
        Math.toIntExact(result.totalItems()),
        Math.toIntExact(result.totalLetters()),
        split(result),
        sorts(request),
        PAGE_SIZES.stream()
            .map(size ->
                new Choice(
                    size.toString(),
                    SearchParams.href(request.pagesOf(size).firstPage()),
                    size == request.pageSize()))
            .toList(),
        List.of(
            new Link("Analytics", AnalyticsHandler.href(request)),
            new Link("What sets overturned apart", ContrastHandler.href(request))),
        ExportHandler.links(request),
        FeedHandler.links(request),
        result.letters().stream().map(letter -> ResultGroups.of(letter, request)).toList(),
        pager(result));
  }

  /** How the decisions found went; nothing to say where the outcome is itself a filter. */
  private static @Nullable OutcomeSplit split(SearchResult result) {
    var request = result.request();
    if (result.totalItems() == 0 || !request.selection(Facet.OUTCOME).isEmpty()) {
      return null;
    }
    var shares = new ArrayList<OutcomeSplit.Share>();
    for (var value : result.facets().getOrDefault(Facet.OUTCOME, List.of())) {
      var href = SearchParams.href(request.only(Facet.OUTCOME, value.slug()).firstPage());
      shares.add(
          new OutcomeSplit.Share(badgeOf(value.label()), Math.toIntExact(value.count()), href));
    }
    return new OutcomeSplit(shares);
  }

  static OutcomeBadge badgeOf(String label) {
    for (var outcome : Outcome.values()) {
      if (outcome.label().equals(label)) {
        return Words.badge(outcome);
      }
    }
    return OutcomeBadge.NOT_STATED;
  }

  private static List<Choice> sorts(SearchRequest request) {
    var sorts = new ArrayList<Choice>();
    for (var sort : Sort.values()) {
      if (sort != Sort.RELEVANCE || !request.words().isEmpty()) {
        sorts.add(
            new Choice(
                sort.label(),
                SearchParams.href(request.sortedBy(sort).firstPage()),
                sort == shownSort(request)));
      }
    }
    return sorts;
  }

  /** Without words to rank by, the order of relevance is that of the newest. */
  static Sort shownSort(SearchRequest request) {
    return request.words().isEmpty() && request.sort() == Sort.RELEVANCE
        ? Sort.NEWEST
        : request.sort();
  }

  private static @Nullable Pager pager(SearchResult result) {
    int pages = Math.toIntExact(result.pages());
    if (pages <= 1) {
      return null;
    }
    IntFunction<String> href = page -> SearchParams.href(result.request().onPage(page));
    return Pager.of(Math.min(result.request().page(), pages), pages, href);
  }
}
