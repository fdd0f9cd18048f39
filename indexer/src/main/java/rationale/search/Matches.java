package rationale.search;

import java.io.IOException;
import java.util.function.IntConsumer;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The documents that a query finds, one by one. */
final class Matches {
  private static final int BETWEEN_CHECKS = 1_024;

  private Matches() {}

  /**
   * Gives what {@code query} finds to {@code taker}, in order.
   *
   * @param within the only documents to look at; null for all
   */
  static void of(
      IndexSearcher searcher, Query query, @Nullable FixedBitSet within, IntConsumer taker)
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

  // looks for words only where a document is wanted, and skips to the next that is
  private static void each(Scorer scorer, int base, @Nullable FixedBitSet within, IntConsumer taker)
      throws IOException {
    var phases = scorer.twoPhaseIterator();
    var documents = phases == null ? scorer.iterator() : phases.approximation();
    int at = documents.nextDoc();
    for (int looked = 0; at != DocIdSetIterator.NO_MORE_DOCS; looked++) {
      if (looked % BETWEEN_CHECKS == 0) {
        Deadline.check();
      }
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
}
