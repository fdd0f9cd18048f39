package rationale.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import rationale.index.Facet;
import rationale.index.Slug;
import rationale.page.Link;
import rationale.page.QuotedReason;
import rationale.search.ItemHit;
import rationale.search.Passage;
import rationale.search.SearchRequest;

/** Why a decision was made, as its row among the results quotes it. */
final class QuotedReasons {
  /** More are on the letter's page. */
  private static final int SHOWN = 2;

  private QuotedReasons() {}

  /** Sentences that give reasons, each with all that it gives, in the order of the rationale. */
  static List<QuotedReason> of(ItemHit item) {
    var unquoted = new ArrayList<Link>();
    var quoted = new LinkedHashMap<Passage, List<Link>>();
    for (var reason : item.reasons()) {
      var link = link(reason.label());
      if (reason.sentence() == null) {
        unquoted.add(link);
      } else {
        quoted.computeIfAbsent(reason.sentence(), _ -> new ArrayList<>()).add(link);
      }
    }
    var reasons = new ArrayList<QuotedReason>();
    quoted.forEach((sentence, links) -> reasons.add(new QuotedReason(links, Excerpt.of(sentence))));
    if (!unquoted.isEmpty()) {
      reasons.add(new QuotedReason(unquoted, null));
    }
    return reasons.subList(0, Math.min(SHOWN, reasons.size()));
  }

  private static Link link(String label) {
    var request = SearchRequest.ALL.with(Facet.REASON, Slug.of(label));
    return new Link(label, SearchParams.href(request));
  }
}
