package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import rationale.index.IndexFields;
import rationale.model.DisputedItem;
import rationale.model.Outcome;
import rationale.text.Wording;

/**
 * Finds decisions to read beside one: of what a search for its kind finds, the most like it; by
 * wider searches only where narrower ones find too few.
 */
final class PrecedentFinder {
  /** Enough to be left with several letters where each has many items of a kind. */
  private static final int LOOKED_AT = 60;

  /** Lucene's form of a search, unscored. */
  interface Searches {
    Query query(SearchRequest request) throws IOException;
  }

  private final Synonyms synonyms;
  private final Likeness likeness;

  PrecedentFinder(Synonyms synonyms) {
    this.synonyms = synonyms;
    this.likeness = new Likeness(synonyms);
  }

  /** The {@code most} decisions of {@code outcome} most like an item of the letter of that id. */
  PrecedentList find(
      Snapshot snapshot,
      Searches searches,
      String letterId,
      DisputedItem item,
      Outcome outcome,
      int most)
      throws IOException {
    var like = likeness.to(item, outcome, snapshot.reader());
    var traits = new SharedTraits(item, synonyms);
    var look = new Look(snapshot, searches, letterId, like, most, traits);
    var widening = WideningSearch.from(item, outcome, synonyms);
    for (var search : widening.ofItsKind()) {
      look.at(search, _ -> true);
    }
    if (look.found.isEmpty()) {
      // of another class, only what has to do with it: a urine test and an MRI are both diagnostic
      look.at(widening.beyond(), Precedent::isForLikeReasons);
    }
    var all = look.widest == null ? widening.beyond() : look.widest;
    var total = snapshot.searcher().count(searches.query(all));
    return new PrecedentList(outcome, all, total, look.found);
  }

  /** One look through the index, search by search, until enough is found. */
  private static final class Look {
    private final Snapshot snapshot;
    private final Searches searches;
    private final Query like;
    private final int most;
    private final SharedTraits traits;
    private final StoredDecisions stored;
    private final List<Precedent> found = new ArrayList<>();
    private final Query itsOwnLetter;
    // one decision of each letter, and one of those that say the same
    private final Set<String> letters = new HashSet<>();
    private final Set<Wording> rationales = new HashSet<>();
    private @Nullable SearchRequest widest;

    Look(
        Snapshot snapshot,
        Searches searches,
        String letterId,
        Query like,
        int most,
        SharedTraits traits)
        throws IOException {
      this.snapshot = snapshot;
      this.searches = searches;
      this.like = like;
      this.most = most;
      this.traits = traits;
      this.stored = new StoredDecisions(snapshot.reader());
      this.itsOwnLetter = new TermQuery(new Term(IndexFields.LETTER, letterId));
    }

    void at(SearchRequest search, Predicate<Precedent> fits) throws IOException {
      if (found.size() >= most) {
        return;
      }
      var query =
          new BooleanQuery.Builder()
              .add(searches.query(search), Occur.FILTER)
              .add(itsOwnLetter, Occur.MUST_NOT)
              .add(like, Occur.SHOULD)
              .build();
      for (var hit : snapshot.searcher().search(query, LOOKED_AT).scoreDocs) {
        if (found.size() < most) {
          var precedent = traits.with(stored.decision(hit.doc));
          if (fits.test(precedent) && isNew(precedent.decision())) {
            found.add(precedent);
            widest = search;
          }
        }
      }
    }

    private boolean isNew(Decision decision) {
      return letters.add(decision.letterId())
          && (decision.rationale().isEmpty() || rationales.add(Wording.of(decision.rationale())));
    }
  }
}
