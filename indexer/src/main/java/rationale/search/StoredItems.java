package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import rationale.index.IndexFields;
import rationale.model.Outcome;
import rationale.vocabulary.Reasons;

/** Reads items and letters back from the documents that were found, hits marked; for one thread. */
final class StoredItems {
  private static final int SHOWN = 3;
  private static final Reasons REASONS = Reasons.load();

  private final StoredDecisions decisions;
  private final Markers markers;
  private @Nullable Marker lastMarker;
  private @Nullable MarkedText marked;

  StoredItems(IndexReader reader, Markers markers) throws IOException {
    this.decisions = new StoredDecisions(reader);
    this.markers = markers;
  }

  /** The item of one document. */
  ItemHit item(int document) throws IOException {
    var decision = decisions.decision(document);
    var marker = markers.of(document);
    var rationale = marker.in(Passage.RATIONALE, decision.rationale());
    var summary = decisions.last(document).get(IndexFields.SUMMARY);
    return new ItemHit(
        decision.letterId(),
        decision.number(),
        decision.caseNumber(),
        decision.decisionDate(),
        decision.outcome(),
        marker.whole(Passage.REQUEST, decision.request()),
        decision.treatment(),
        decision.guidelines(),
        decision.urGuidelines(),
        decision.bodyParts(),
        decision.reviewer().specialties(),
        reasons(decision, rationale),
        passages(rationale, summary == null ? null : inSummary(marker, summary)));
  }

  /** The summary, which all items of a letter share, and mostly what matches in it. */
  private MarkedText inSummary(Marker marker, String summary) {
    if (marked == null || !marker.equals(lastMarker) || !marked.text().equals(summary)) {
      marked = marker.in(Passage.SUMMARY, summary);
      lastMarker = marker;
    }
    return marked;
  }

  /** The letter whose items stand in {@code documents}, best first. */
  LetterHits letter(List<Integer> documents) throws IOException {
    var last = decisions.last(documents.getFirst());
    var items = new ArrayList<ItemHit>();
    for (var document : documents.subList(0, Math.min(SHOWN, documents.size()))) {
      items.add(item(document));
    }
    var all = StoredDecisions.items(last);
    return new LetterHits(
        last.get(IndexFields.LETTER),
        last.get(IndexFields.CASE_NUMBER),
        StoredDecisions.decided(last),
        Outcome.ofLetter(all.stream().map(OtherItem::outcome).toList()),
        List.of(last.getValues(IndexFields.SPECIALTIES)),
        items,
        documents.size() - items.size(),
        others(all, documents));
  }

  private List<OtherItem> others(List<OtherItem> all, List<Integer> found) throws IOException {
    var numbers = new HashSet<Integer>();
    for (var document : found) {
      // a letter is one block: the last document is its last item, those before it count down
      numbers.add(all.size() - (decisions.lastOfLetter(document) - document));
    }
    return all.stream().filter(item -> !numbers.contains(item.number())).toList();
  }

  private static List<GivenReason> reasons(Decision decision, MarkedText rationale) {
    var sentences = decision.reasonSentences();
    var reasons = new ArrayList<GivenReason>();
    for (int i = 0; i < decision.reasons().size(); i++) {
      var label = REASONS.labelOf(decision.reasons().get(i));
      var sentence = sentences.isEmpty() ? null : rationale.passage(sentences.get(i));
      reasons.add(new GivenReason(label, sentence));
    }
    return reasons;
  }

  private static List<Passage> passages(MarkedText rationale, @Nullable MarkedText summary) {
    var matching = rationale.best(2);
    var story = summary == null ? List.<Passage>of() : summary.best(1);
    var start = matching.isEmpty() ? rationale.beginning(2) : matching;
    return Stream.concat(start.stream(), story.stream()).toList();
  }
}
