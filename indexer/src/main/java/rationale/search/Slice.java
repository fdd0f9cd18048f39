package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import rationale.index.Facet;
import rationale.index.IndexFields;
import rationale.index.Slug;
import rationale.model.Outcome;

/** The overturned and the upheld decisions that a search finds, as document numbers. */
final class Slice {
  private final IndexSearcher searcher;
  private final FixedBitSet overturned;
  private final FixedBitSet upheld;
  private final FixedBitSet both;
  private final FixedBitSet lasts;

  /** What {@code request}, of which {@code query} is the form, finds, whatever outcome it asks. */
  static Slice of(Snapshot snapshot, RequestQuery query, SearchRequest request) throws IOException {
    var both = request.without(Facet.OUTCOME);
    return new Slice(
        snapshot.searcher(),
        query.of(both.with(Facet.OUTCOME, Slug.of(Outcome.OVERTURNED.label()))),
        query.of(both.with(Facet.OUTCOME, Slug.of(Outcome.UPHELD.label()))));
  }

  /** What {@code overturned} and {@code upheld} find in one snapshot. */
  private Slice(IndexSearcher searcher, Query overturned, Query upheld) throws IOException {
    this.searcher = searcher;
    this.overturned = found(overturned);
    this.upheld = found(upheld);
    both = this.overturned.clone();
    both.or(this.upheld);
    lasts = lastsOfLetters();
  }

  /** The decisions of one side. */
  private FixedBitSet documents(Outcome side) {
    return side == Outcome.OVERTURNED ? overturned : upheld;
  }

  /** Every {@code step}th letter of one side, as its decisions of that side. */
  List<List<Integer>> sample(Outcome side, long step) {
    var letters = new ArrayList<List<Integer>>();
    var counter =
        new Object() {
          private int letter = -1;
          private long number = -1;
        };
    each(
        documents(side),
        document -> {
          if (document > counter.letter) {
            counter.letter = letter(document);
            counter.number++;
            if (counter.number % step == 0) {
              letters.add(new ArrayList<>());
            }
          }
          if (counter.number % step == 0) {
            letters.getLast().add(document);
          }
        });
    return letters;
  }

  private int letter(int document) {
    return lasts.nextSetBit(document);
  }

  /** Letters of both sides, those of both outcomes once. */
  long letters() {
    var counter = new Counter(both);
    each(both, counter);
    return counter.tally().letters();
  }

  /** All decisions of the slice. */
  Sides all() {
    return new Sides(all(overturned), all(upheld));
  }

  private Tally all(FixedBitSet side) {
    var counter = new Counter(side);
    each(side, counter);
    return counter.tally();
  }

  private static void each(FixedBitSet set, IntConsumer taker) {
    for (int at = next(set, 0); at != DocIdSetIterator.NO_MORE_DOCS; at = next(set, at + 1)) {
      taker.accept(at);
    }
  }

  private static int next(FixedBitSet set, int from) {
    return from < set.length() ? set.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
  }

  /** Those of them that {@code query} finds. */
  Sides count(Query query) throws IOException {
    var won = new Counter(overturned);
    var lost = new Counter(upheld);
    each(query, won.andThen(lost));
    return new Sides(won.tally(), lost.tally());
  }

  /** How often those of them that {@code query} finds were overturned. */
  Rate rate(Query query) throws IOException {
    var counter = new RateCounter();
    each(query, counter);
    return counter.rate();
  }

  /** How often all of them were overturned. */
  Rate rate() {
    var counter = new RateCounter();
    each(both, counter);
    return counter.rate();
  }

  /** Gives those of them that {@code query} finds to {@code taker}, in order. */
  void each(Query query, IntConsumer taker) throws IOException {
    Matches.of(searcher, query, both, taker);
  }

  /** The first of them from {@code document} on, or {@link DocIdSetIterator#NO_MORE_DOCS}. */
  int next(int document) {
    return next(both, document);
  }

  /** One more than the highest number of a document. */
  int end() {
    return both.length();
  }

  /** Counts decisions of one side, and their letters, whose items stand side by side. */
  private final class Counter implements IntConsumer {
    private final FixedBitSet side;
    private long decisions;
    private long letters;
    private int letter = -1;

    Counter(FixedBitSet side) {
      this.side = side;
    }

    @Override
    public void accept(int document) {
      if (side.get(document)) {
        decisions++;
        if (document > letter) {
          letters++;
          letter = letter(document);
        }
      }
    }

    Tally tally() {
      return new Tally(decisions, letters);
    }
  }

  /** Counts decisions of the slice that it is given in order, how many were overturned, letters. */
  final class RateCounter implements IntConsumer {
    private long decisions;
    private long won;
    private long letters;
    private int letter = -1;

    @Override
    public void accept(int document) {
      decisions++;
      if (overturned.get(document)) {
        won++;
      }
      if (document > letter) {
        letters++;
        letter = letter(document);
      }
    }

    Rate rate() {
      return new Rate(decisions, won, letters);
    }
  }

  private FixedBitSet found(Query query) throws IOException {
    var found = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    Matches.of(searcher, query, null, found::set);
    return found;
  }

  private FixedBitSet lastsOfLetters() throws IOException {
    var found = new FixedBitSet(both.length());
    for (var leaf : searcher.getIndexReader().leaves()) {
      var last = new Term(IndexFields.LAST, IndexFields.YES);
      var postings = leaf.reader().postings(last, PostingsEnum.NONE);
      if (postings != null) {
        for (int at = postings.nextDoc();
            at != DocIdSetIterator.NO_MORE_DOCS;
            at = postings.nextDoc()) {
          found.set(leaf.docBase + at);
        }
      }
    }
    return found;
  }
}
