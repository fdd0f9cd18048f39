package rationale.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rationale.model.DisputedItem;
import rationale.model.Letter;
import rationale.model.Outcome;
import rationale.model.Treatment;
import rationale.page.DecisionLine;
import rationale.page.Link;
import rationale.page.Related;
import rationale.page.RelatedDecision;
import rationale.page.RelatedList;
import rationale.search.DecisionSearch;
import rationale.search.Precedent;
import rationale.search.PrecedentList;
import rationale.vocabulary.Reasons;

/** Decisions like the items of a letter, as pages show them. */
final class RelatedDecisions {
  private static final Reasons REASONS = Reasons.load();

  /** On a letter's page. */
  private static final int SHOWN = 3;

  /** More kinds of items than these have their decisions on pages of their own only. */
  private static final int KINDS_SHOWN = 3;

  private final DecisionSearch search;
  private final Letter letter;

  RelatedDecisions(DecisionSearch search, Letter letter) {
    this.search = search;
    this.letter = letter;
  }

  /** What makes items alike enough to have the same decisions beside them. */
  private record Kind(@Nullable Treatment treatment, Outcome outcome, String rationale) {}

  /** Those of each kind of items, in the order of the letter. */
  List<Related> ofLetter() {
    var kinds = new LinkedHashMap<Kind, List<DisputedItem>>();
    for (var item : letter.items()) {
      var kind = new Kind(item.treatment(), item.outcome(), item.rationale());
      kinds.computeIfAbsent(kind, _ -> new ArrayList<>()).add(item);
    }
    var related = new ArrayList<Related>();
    for (var items : kinds.values()) {
      related.add(of(items, related.size() < KINDS_SHOWN ? SHOWN : 0));
    }
    return related;
  }

  /** The {@code most} of either outcome that are like one item. */
  Related of(DisputedItem item, int most) {
    return of(List.of(item), most);
  }

  private Related of(List<DisputedItem> items, int most) {
    var first = items.getFirst();
    var numbers = items.stream().map(item -> Integer.toString(item.number())).toList();
    var name =
        (items.size() == 1 ? "Item " : "Items ") + Words.listed(numbers) + ": " + first.request();
    return new Related(
        new Link(name, Addresses.item(letter.id(), first.number())),
        most == 0 ? List.of() : lists(first, most),
        new Link(
            (most == 0 ? "Decisions like item " : "More decisions like item ") + first.number(),
            Addresses.similar(letter.id(), first.number())));
  }

  private List<RelatedList> lists(DisputedItem item, int most) {
    var precedents = search.precedents(letter, item.number(), most);
    return List.of(
        list("Same outcome", item, precedents.same()),
        list("Opposite outcome", item, precedents.opposite()));
  }

  private RelatedList list(String heading, DisputedItem item, PrecedentList list) {
    var outcome = Words.badge(list.outcome());
    var decisions = list.decisions().stream().map(each -> line(item, each)).toList();
    var all =
        decisions.isEmpty()
            ? null
            : new Link(
                list.total() <= decisions.size()
                    ? "In the search"
                    : "All %,d %s of this kind"
                        .formatted(list.total(), outcome.label().toLowerCase(Locale.ROOT)),
                SearchParams.href(list.all()));
    return new RelatedList(heading, outcome, decisions, all);
  }

  private RelatedDecision line(DisputedItem item, Precedent precedent) {
    var decision = precedent.decision();
    return new RelatedDecision(
        new DecisionLine(
            Words.badge(decision.outcome()),
            decision.request(),
            Addresses.item(decision.letterId(), decision.number()),
            ItemOfLetter.name(decision.letterId(), decision.number()),
            Words.day(decision.decisionDate()),
            precedent.sameClass() ? null : Words.treatment(decision.treatment())),
        Stream.concat(precedent.names().stream(), precedent.bodyParts().stream()).toList(),
        decision.reasons().stream().map(reason -> remarked(precedent, reason)).toList(),
        Addresses.comparison(letter.id(), item.number(), decision.letterId(), decision.number()));
  }

  private static String remarked(Precedent precedent, String reason) {
    var label = REASONS.labelOf(reason);
    return precedent.reasons().contains(reason)
        ? label + " (as here)"
        : precedent.answers().contains(reason) ? label + " (unlike here)" : label;
  }
}
