package rationale.search;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * What another query matches, each match worth the same even when asked for its score uninvited.
 *
 * <p>As a part of a query that ranks by something else it may be asked for scores; span queries
 * that were told to expect no such question fail then, and ConstantScoreQuery hands it through to
 * them.
 */
final class UnscoredQuery extends Query {
  private final Query query;

  UnscoredQuery(Query query) {
    this.query = query;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    var rewritten = query.rewrite(searcher);
    return rewritten.equals(query) ? this : new UnscoredQuery(rewritten);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    var inner = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        var supplier = inner.scorerSupplier(leaf);
        return supplier == null ? null : new Unscored(supplier, score(), mode);
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return inner.isCacheable(leaf);
      }
    };
  }

  private static final class Unscored extends ScorerSupplier {
    private final ScorerSupplier supplier;
    private final float score;
    private final ScoreMode mode;

    Unscored(ScorerSupplier supplier, float score, ScoreMode mode) {
      this.supplier = supplier;
      this.score = score;
      this.mode = mode;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      var scorer = supplier.get(leadCost);
      var twoPhase = scorer.twoPhaseIterator();
      return twoPhase == null
          ? new ConstantScoreScorer(score, mode, scorer.iterator())
          : new ConstantScoreScorer(score, mode, twoPhase);
    }

    @Override
    public long cost() {
      return supplier.cost();
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return "unscored(" + query.toString(field) + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnscoredQuery same && query.equals(same.query);
  }

  @Override
  public int hashCode() {
    return Objects.hash(UnscoredQuery.class, query);
  }
}
