package rationale.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rationale.page.Link;
import rationale.page.Notice;
import rationale.search.Asked;
import rationale.search.Correction;
import rationale.search.Rewording;
import rationale.search.SearchRequest;
import rationale.search.SearchResult;

/** What a reader is told of how a search was read and what else to ask. */
final class SearchNotices {
  private SearchNotices() {}

  /**
   * All there is to tell.
   *
   * @param wider how to find more, where only a few decisions were found
   */
  static List<Notice> of(SearchResult result, Optional<Notice> wider) {
    var notices = of(result.notices(), result.correction(), result.request());
    result.rewording().ifPresent(rewording -> notices.add(notice(rewording, result.request())));
    OutcomeHint.of(result.request()).ifPresent(notices::add);
    wider.ifPresent(notices::add);
    return notices;
  }

  /**
   * What there is to tell of how the words were read, words that no decision has among it.
   *
   * @param request the search that what is offered changes
   */
  static List<Notice> of(Asked asked, SearchRequest request) {
    return of(asked.notices(), asked.correction(), request);
  }

  private static List<Notice> of(
      List<String> told, Optional<Correction> correction, SearchRequest request) {
    var notices = new ArrayList<>(told.stream().map(Notice::new).toList());
    correction.ifPresent(meant -> notices.add(notice(meant, request)));
    return notices;
  }

  private static Notice notice(Correction meant, SearchRequest request) {
    var first = request.firstPage();
    if (meant.count() == 0 && !meant.searched()) {
      return new Notice(meant.problem());
    }
    return meant.searched()
        ? new Notice(
            meant.problem() + " Searched for " + meant.words() + " instead.",
            new Link(
                "Search for exactly “" + request.words() + "”",
                SearchParams.href(first.exactly(true))))
        : new Notice(
            meant.problem() + " Did you mean",
            new Link(meant.offer() + "?", SearchParams.href(first.withWords(meant.words()))));
  }

  private static Notice notice(Rewording rewording, SearchRequest request) {
    var other = SearchParams.href(request.withWords(rewording.words()).firstPage());
    return switch (rewording.kind()) {
      case REPAIRED ->
          new Notice(
              "The query was searched without what is wrong with it.",
              new Link("Correct it to: " + rewording.words(), other));
      case AS_CONNECTORS ->
          new Notice(
              "These are plain words, searched best first.",
              new Link("Read as connectors: " + rewording.words(), other));
    };
  }
}
