package rationale.search;

import java.io.IOException;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import rationale.index.IndexFields;
import rationale.model.DisputedItem;
import rationale.model.Outcome;

/**
 * Finds decisions to read beside one item: of what a search for its kind finds, the most like it;
 * by wider searches only where narrower ones find too few.
 */
final class PrecedentFinder {
  /** Enough to be left with some where many letters say the same or have many items of a kind. */
  private static final int LOOKED_AT = 120;

  /** Lucene's form of a search, unscored. */
  interface Searches {
    Query query(SearchRequest request) throws IOException;
  }

  private final Snapshot snapshot;
  private final Searches searches;
  private final Likeness likeness;
  private final Synonyms synonyms;
  private final String letterId;
  private final DisputedItem item;

  /** A finder for {@code item} of the letter {@code letterId}, whose own items it leaves out. */
  PrecedentFinder(
      Snapshot snapshot, Searches searches, Synonyms synonyms, String letterId, DisputedItem item)
      throws IOException {
    this.snapshot = snapshot;
    this.searches = searches;
    this.likeness = new Likeness(item, synonyms, snapshot.reader());
    this.synonyms = synonyms;
    this.letterId = letterId;
    this.item = item;
  }

  /** The {@code most} decisions of {@code outcome} that are most like it. */
  PrecedentList find(Outcome outcome, int most) throws IOException {
    var widening = WideningSearch.from(item, outcome, synonyms);
    var found = new DistinctPrecedents(most);
    var widest = widening.beyond();
    for (var search : widening.ofItsKind()) {
      if (look(search, outcome, found, _ -> true)) {
        widest = search;
      }
    }
    if (found.decisions().isEmpty()) {
      // of another class, only what has to do with it: a urine test and an MRI are both diagnostic
      look(widening.beyond(), outcome, found, Precedent::isForLikeReasons);
    }
    var total = snapshot.searcher().count(searches.query(widest));
    return new PrecedentList(outcome, widest, total, found.decisions());
  }

  /** Whether {@code search} finds any that were still wanted and fit. */
  private boolean look(
      SearchRequest search, Outcome outcome, DistinctPrecedents found, Predicate<Precedent> fits)
      throws IOException {
    if (found.isFull()) {
      return false;
    }
    var others =
        new BooleanQuery.Builder()
            .add(searches.query(search), Occur.MUST)
            .add(new TermQuery(new Term(IndexFields.LETTER, letterId)), Occur.MUST_NOT)
            .build();
    var best = snapshot.searcher().search(likeness.among(others, outcome), LOOKED_AT);
    var stored = new StoredDecisions(snapshot.reader());
    var traits = new SharedTraits(item, synonyms);
    int before = found.decisions().size();
    for (var hit : best.scoreDocs) {
      if (!found.isFull()) {
        var precedent = traits.with(stored.decision(hit.doc));
        if (fits.test(precedent)) {
          found.add(precedent);
        }
      }
    }
    return found.decisions().size() > before;
  }
}
