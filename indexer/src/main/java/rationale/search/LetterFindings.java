package rationale.search;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import rationale.index.IndexFields;
import rationale.model.Span;

/** What a search finds in one letter, and where in its texts. */
public final class LetterFindings {
  private final Map<Integer, Marker> items;
  private final String marked;

  private LetterFindings(Map<Integer, Marker> items, String marked) {
    this.items = Map.copyOf(items);
    this.marked = marked;
  }

  /** What {@code query}, read as {@code reading}, finds in a letter. */
  static LetterFindings of(Snapshot snapshot, Reading reading, Query query, String letterId)
      throws IOException {
    var searcher = snapshot.searcher();
    var inLetter =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(IndexFields.LETTER, letterId)), Occur.FILTER)
            .add(query, Occur.FILTER)
            .build();
    var markers = new Markers(reading, searcher);
    var stored = searcher.storedFields();
    var items = new HashMap<Integer, Marker>();
    int most = Math.clamp(searcher.getIndexReader().maxDoc(), 1, LetterPage.MOST_ITEMS);
    for (var hit : searcher.search(inLetter, most, Sort.INDEXORDER).scoreDocs) {
      var number = stored.document(hit.doc, Set.of(IndexFields.NUMBER)).get(IndexFields.NUMBER);
      items.put(Integer.valueOf(number), markers.of(hit.doc));
    }
    return new LetterFindings(items, reading.marked());
  }

  /** The numbers of the items found; none where the search finds nothing in this letter. */
  public Set<Integer> items() {
    return items.keySet();
  }

  /** What is marked, in plain English; empty where the search asks for nothing that can be. */
  public String marked() {
    return marked;
  }

  /**
   * The places in a text that some items share at which the search matched one of them, in order,
   * none overlapping; none where it found none of them.
   *
   * @param numbers the items that the text belongs to
   * @param section part of the letter that the text is, one of {@link Passage}'s
   */
  public List<Span> in(Collection<Integer> numbers, String section, String text) {
    return Marker.together(
        numbers.stream()
            .map(items::get)
            .filter(Objects::nonNull)
            .distinct()
            .flatMap(marker -> marker.hits(section, text).stream())
            .toList());
  }
}
