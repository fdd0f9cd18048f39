package rationale.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import rationale.index.IndexFields;
import rationale.model.GuidelineFamily;
import rationale.model.Outcome;
import rationale.model.Treatment;

/** Reads items and letters back from the documents that were found. */
final class StoredItems {
  private static final int SHOWN = 3;
  private static final Term LAST = new Term(IndexFields.LAST, IndexFields.YES);

  private final IndexReader reader;
  private final StoredFields stored;
  private final Marker marker;

  StoredItems(IndexReader reader, Marker marker) throws IOException {
    this.reader = reader;
    this.stored = reader.storedFields();
    this.marker = marker;
  }

  /** The item of one document. */
  ItemHit item(int document) throws IOException {
    return item(stored.document(document), stored.document(lastOfLetter(document)));
  }

  /** The letter whose items stand in {@code documents}, best first. */
  LetterHits letter(List<Integer> documents) throws IOException {
    var last = stored.document(lastOfLetter(documents.getFirst()));
    var items = new ArrayList<ItemHit>();
    for (var document : documents.subList(0, Math.min(SHOWN, documents.size()))) {
      items.add(item(stored.document(document), last));
    }
    var all = all(last);
    return new LetterHits(
        last.get(IndexFields.LETTER),
        last.get(IndexFields.CASE_NUMBER),
        decided(last),
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
      numbers.add(all.size() - (lastOfLetter(document) - document));
    }
    return all.stream().filter(item -> !numbers.contains(item.number())).toList();
  }

  private ItemHit item(Document item, Document last) {
    return new ItemHit(
        item.get(IndexFields.LETTER),
        Integer.parseInt(item.get(IndexFields.NUMBER)),
        last.get(IndexFields.CASE_NUMBER),
        decided(last),
        Outcome.valueOf(item.get(IndexFields.OUTCOME)),
        marker.whole(Passage.REQUEST, item.get(IndexFields.REQUEST)),
        treatment(item),
        families(item.getValues(IndexFields.GUIDELINES)),
        families(item.getValues(IndexFields.UR_GUIDELINES)),
        List.of(last.getValues(IndexFields.SPECIALTIES)),
        passages(item.get(IndexFields.RATIONALE), last.get(IndexFields.SUMMARY)));
  }

  private List<Passage> passages(String rationale, @Nullable String summary) {
    var reasons = marker.best(Passage.RATIONALE, rationale, 2);
    var story = summary == null ? List.<Passage>of() : marker.best(Passage.SUMMARY, summary, 1);
    var start = reasons.isEmpty() ? marker.beginning(Passage.RATIONALE, rationale, 2) : reasons;
    return Stream.concat(start.stream(), story.stream()).toList();
  }

  private int lastOfLetter(int document) throws IOException {
    var leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    var lasts = leaf.reader().postings(LAST, PostingsEnum.NONE);
    if (lasts == null) {
      throw new IOException("no letter ends after document " + document);
    }
    return leaf.docBase + lasts.advance(document - leaf.docBase);
  }

  private static List<OtherItem> all(Document last) {
    var all = new ArrayList<OtherItem>();
    for (var line : last.getValues(IndexFields.ITEMS)) {
      var space = line.indexOf(' ');
      var outcome = Outcome.valueOf(line.substring(0, space));
      all.add(new OtherItem(all.size() + 1, line.substring(space + 1), outcome));
    }
    return all;
  }

  private static @Nullable LocalDate decided(Document document) {
    var days = document.getField(IndexFields.DECIDED);
    return days == null ? null : LocalDate.ofEpochDay(days.numericValue().longValue());
  }

  private static @Nullable Treatment treatment(Document item) {
    var category = item.get(IndexFields.CATEGORY);
    return category == null ? null : new Treatment(category, item.get(IndexFields.SUBCATEGORY));
  }

  private static List<GuidelineFamily> families(String[] names) {
    return Arrays.stream(names).map(GuidelineFamily::valueOf).toList();
  }
}
