package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Finds documents in which something stands so many times or more, all fields together. */
final class AtLeastQuery extends Query {
  private final int times;
  private final Map<String, IntervalsSource> sources;

  /**
   * @param times from 1
   * @param sources what is counted in each field
   */
  AtLeastQuery(int times, Map<String, IntervalsSource> sources) {
    this.times = times;
    this.sources = Map.copyOf(sources);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        var counts = new ArrayList<IntervalIterator>();
        for (var source : sources.entrySet()) {
          var intervals = source.getValue().intervals(source.getKey(), leaf);
          if (intervals != null) {
            counts.add(intervals);
          }
        }
        if (counts.isEmpty()) {
          return null;
        }
        return new DefaultScorerSupplier(
            new ConstantScoreScorer(score(), mode, new Counted(counts)));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return true;
      }
    };
  }

  /** Goes through the documents that any field has, and counts. */
  private final class Counted extends TwoPhaseIterator {
    private final List<IntervalIterator> counts;

    Counted(List<IntervalIterator> counts) {
      super(new Union(counts));
      this.counts = counts;
    }

    @Override
    public boolean matches() throws IOException {
      int document = approximation().docID();
      int found = 0;
      for (var intervals : counts) {
        if (intervals.docID() == document) {
          while (found < times && intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
            found++;
          }
        }
      }
      return found >= times;
    }

    @Override
    public float matchCost() {
      return (float) counts.stream().mapToDouble(IntervalIterator::matchCost).sum();
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    sources.forEach((field, source) -> {
      if (visitor.acceptField(field)) {
        source.visit(field, visitor);
      }
    });
  }

  @Override
  public String toString(String field) {
    return "atleast" + times + sources;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AtLeastQuery same
        && times == same.times
        && sources.equals(same.sources);
  }

  @Override
  public int hashCode() {
    return Objects.hash(AtLeastQuery.class, times, sources);
  }
}
