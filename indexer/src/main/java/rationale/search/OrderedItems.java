package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The items that answer a request in one snapshot, in an order without ties, any number at a time.
 */
final class OrderedItems {
  private final Snapshot snapshot;
  private final Reading reading;
  private final Query query;
  private final Sort order;
  private final Echo echo;

  OrderedItems(Snapshot snapshot, SearchRequest request, Reading reading) {
    this.snapshot = snapshot;
    this.reading = reading;
    query = new RequestQuery(snapshot.labels(), reading).of(request);
    order = LetterPage.ofItems(request, reading.ranks());
    echo = new Echo(snapshot.labels(), request);
  }

  /** What was searched, in plain English. */
  String echo() {
    return echo.ranked(reading);
  }

  /** The {@code most} items after {@code last}, from the first where it is null; counts all. */
  TopFieldDocs after(@Nullable FieldDoc last, int most) throws IOException {
    int held = Math.clamp(most, 1, Math.max(1, snapshot.reader().maxDoc()));
    // counting every item keeps Lucene from the shortcuts that add up scores in another order:
    // an item must have the very same score whenever the walk asks again
    var collectors = new TopFieldCollectorManager(order, held, last, Integer.MAX_VALUE);
    return snapshot.searcher().search(query, collectors);
  }

  /** The {@code most} decisions after {@code place}, from the first where it is null. */
  DecisionPage page(int most, @Nullable Place place) throws IOException {
    // one more tells whether anything follows
    int wanted = Math.min(most, Integer.MAX_VALUE - 1) + 1;
    var hits = after(place == null ? null : before(place), wanted);
    int shown = Math.min(most, hits.scoreDocs.length);
    var stored = new StoredDecisions(snapshot.reader());
    var decisions = new ArrayList<Decision>();
    for (int at = 0; at < shown; at++) {
      decisions.add(stored.decision(hits.scoreDocs[at].doc));
    }
    boolean more = shown > 0 && shown < hits.scoreDocs.length;
    long total = hits.totalHits.value();
    return new DecisionPage(
        total,
        decisions,
        more ? placeAfter((FieldDoc) hits.scoreDocs[shown - 1]) : null,
        snapshot.revision(),
        echo(),
        echo.notices(reading, new LetterPage(total, 0, List.of())),
        Optional.empty());
  }

  /** The item before {@code place}, as Lucene orders it. */
  private FieldDoc before(Place place) {
    boolean fits =
        switch (place.key()) {
          case Place.Score _ -> byScore() && place.snapshot().equals(snapshot.id());
          case Place.Time _ -> !byScore();
        };
    if (!fits) {
      throw new PlaceGone(place.snapshot());
    }
    Object key =
        switch (place.key()) {
          case Place.Score(float score) -> score;
          case Place.Time(long time) -> time;
        };
    // no two items tie, so the document's number decides nothing
    int document = Math.max(0, snapshot.reader().maxDoc() - 1);
    var fields = new Object[] {key, new BytesRef(place.letterId()), place.number()};
    return new FieldDoc(document, Float.NaN, fields);
  }

  private Place placeAfter(FieldDoc item) {
    var key =
        byScore() ? new Place.Score((Float) item.fields[0]) : new Place.Time((Long) item.fields[0]);
    var letter = ((BytesRef) item.fields[1]).utf8ToString();
    return new Place(snapshot.id(), key, letter, (Long) item.fields[2]);
  }

  private boolean byScore() {
    return order.getSort()[0].getType() == SortField.Type.SCORE;
  }
}
