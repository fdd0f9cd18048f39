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

/** Reads items and letters back from the documents that were found, hits marked. */
final class StoredItems {
  private static final int SHOWN = 3;

  private final StoredDecisions decisions;
  private final Markers markers;

  StoredItems(IndexReader reader, Markers markers) throws IOException {
    this.decisions = new StoredDecisions(reader);
    this.markers = markers;
  }

  /** The item of one document. */
  ItemHit item(int document) throws IOException {
    var decision = decisions.decision(document);
    var marker = markers.of(document);
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
        passages(marker, decision.rationale(), decisions.last(document).get(IndexFields.SUMMARY)));
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

  private static List<Passage> passages(Marker marker, String rationale, @Nullable String summary) {
    var reasons = marker.best(Passage.RATIONALE, rationale, 2);
    var story = summary == null ? List.<Passage>of() : marker.best(Passage.SUMMARY, summary, 1);
    var start = reasons.isEmpty() ? marker.beginning(Passage.RATIONALE, rationale, 2) : reasons;
    return Stream.concat(start.stream(), story.stream()).toList();
  }
}
