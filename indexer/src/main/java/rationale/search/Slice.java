package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import rationale.index.IndexFields;
import rationale.model.Outcome;

/** The overturned and the upheld decisions that a search finds, as document numbers. */
final class Slice {
  private final IndexSearcher searcher;
  private final FixedBitSet overturned;
  private final FixedBitSet upheld;
  private final FixedBitSet both;
  private final FixedBitSet lasts;

  /** What {@code overturned} and {@code upheld} find in one snapshot. */
  Slice(IndexSearcher searcher, Query overturned, Query upheld) throws IOException {
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
    for (int at = set.nextSetBit(0); at != DocIdSetIterator.NO_MORE_DOCS; ) {
      taker.accept(at);
      at = at + 1 < set.length() ? set.nextSetBit(at + 1) : DocIdSetIterator.NO_MORE_DOCS;
    }
  }

  /** Those of them that {@code query} finds. */
  Sides count(Query query) throws IOException {
    var won = new Counter(overturned);
    var lost = new Counter(upheld);
    each(query, both, won.andThen(lost));
    return new Sides(won.tally(), lost.tally());
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

  private FixedBitSet found(Query query) throws IOException {
    var found = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    each(query, null, found::set);
    return found;
  }

  /** Gives what {@code query} finds {@code within} to {@code taker}, in order. */
  private void each(Query query, @Nullable FixedBitSet within, IntConsumer taker)
      throws IOException {
    var unscored = searcher.rewrite(new ConstantScoreQuery(query));
    var weight = searcher.createWeight(unscored, ScoreMode.COMPLETE_NO_SCORES, 1);
    for (var leaf : searcher.getIndexReader().leaves()) {
      var scorer = weight.scorer(leaf);
      var live = leaf.reader().getLiveDocs();
      if (scorer != null) {
        each(
            scorer,
            leaf.docBase,
            within,
            document -> {
              if (live == null || live.get(document - leaf.docBase)) {
                taker.accept(document);
              }
            });
      }
    }
  }

  // looks for words only where the slice has a decision, and skips to the next that it has
  private static void each(Scorer scorer, int base, @Nullable FixedBitSet within, IntConsumer taker)
      throws IOException {
    var phases = scorer.twoPhaseIterator();
    var documents = phases == null ? scorer.iterator() : phases.approximation();
    int at = documents.nextDoc();
    while (at != DocIdSetIterator.NO_MORE_DOCS) {
      if (within != null && !within.get(base + at)) {
        int wanted = within.nextSetBit(base + at);
        at = wanted == DocIdSetIterator.NO_MORE_DOCS ? wanted : documents.advance(wanted - base);
      } else {
        if (phases == null || phases.matches()) {
          taker.accept(base + at);
        }
        at = documents.nextDoc();
      }
    }
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
