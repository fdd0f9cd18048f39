package rationale.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import rationale.model.BodyPart;
import rationale.model.GuidelineFamily;
import rationale.page.DecisionLine;
import rationale.page.Link;
import rationale.page.QuotedReason;
import rationale.page.ResultGroup;
import rationale.page.ResultRow;
import rationale.page.Snippet;
import rationale.page.Text;
import rationale.search.ItemHit;
import rationale.search.LetterHits;
import rationale.search.OtherItem;
import rationale.search.SearchRequest;

/** The letters that a search found, as its page lists them. */
final class ResultGroups {
  private static final int ALSO_SHOWN = 4;

  private ResultGroups() {}

  static ResultGroup of(LetterHits letter, SearchRequest request) {
    var rows = new ArrayList<ResultRow>();
    for (var item : letter.items()) {
      boolean last = rows.size() == letter.items().size() - 1;
      rows.add(row(item, last ? letter.more() : 0, request));
    }
    return new ResultGroup(
        letter.letterId(),
        Addresses.letter(letter.letterId(), request),
        Words.day(letter.decisionDate()),
        letter.specialties(),
        Words.badge(letter.outcome()),
        rows,
        letter.alsoDecided().stream()
            .limit(ALSO_SHOWN)
            .map(other -> also(letter.letterId(), other, request))
            .toList());
  }

  private static DecisionLine also(String letterId, OtherItem item, SearchRequest request) {
    return new DecisionLine(
        Words.badge(item.outcome()),
        item.request(),
        Addresses.item(letterId, item.number(), request));
  }

  private static ResultRow row(ItemHit item, int more, SearchRequest request) {
    var href = Addresses.item(item.letterId(), item.number(), request);
    var reasons = QuotedReasons.of(item);
    return new ResultRow(
        item.number(),
        href,
        Words.badge(item.outcome()),
        Words.text(item.request()),
        Words.treatment(item.treatment()),
        item.bodyParts().stream().map(BodyPart::label).toList(),
        item.guidelines().stream().map(GuidelineFamily::label).toList(),
        reasons,
        snippets(item, reasons),
        more == 0
            ? null
            : new Link(
                "and %d more %s in this letter"
                    .formatted(more, more == 1 ? "decision" : "decisions"),
                Addresses.letter(item.letterId(), request)));
  }

  /** What matched and is not quoted as a reason; the beginning only where nothing else speaks. */
  private static List<Snippet> snippets(ItemHit item, List<QuotedReason> reasons) {
    var quoted =
        reasons.stream()
            .map(QuotedReason::sentence)
            .filter(Objects::nonNull)
            .map(Text::plain)
            .toList();
    return item.passages().stream()
        .filter(passage -> quoted.isEmpty() || passage.hasHit())
        .filter(passage -> !quoted.contains(Excerpt.of(passage).plain().strip()))
        .map(passage -> new Snippet(passage.section(), Excerpt.of(passage), null))
        .toList();
  }
}
