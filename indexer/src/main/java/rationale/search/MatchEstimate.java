package rationale.search;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Any other query, asked document by document. */
final class MatchEstimate extends Estimate {
  private final @Nullable TwoPhaseIterator phases;
  private final DocIdSetIterator documents;
  private final FixedBitSet bits;
  private final float worth;

  /**
   * @param worth no score is higher
   */
  MatchEstimate(Scorer scorer, float worth) {
    this(scorer, worth, exact());
  }

  private MatchEstimate(Scorer scorer, float worth, long[][] bits) {
    super(bits[0], bits[1]);
    this.phases = scorer.twoPhaseIterator();
    this.documents = phases == null ? scorer.iterator() : phases.approximation();
    this.bits = new FixedBitSet(bits[1], SIZE);
    this.worth = worth;
  }

  @Override
  boolean isCostly() {
    return phases != null;
  }

  @Override
  boolean find(int first, long @Nullable [] within) throws IOException {
    int end = first + SIZE;
    if (phases == null) {
      if (documents.docID() < first) {
        documents.advance(first);
      }
      if (documents.docID() < end) {
        documents.intoBitSet(end, bits, first);
      }
    } else {
      ask(phases, first, within == null ? null : new FixedBitSet(within, SIZE));
    }
    boolean found = any(maybe);
    if (found && worth > 0) {
      set(most, maybe, worth);
    }
    return found;
  }

  private void ask(TwoPhaseIterator asked, int first, @Nullable FixedBitSet within)
      throws IOException {
    int wanted = wanted(within, 0);
    while (wanted < SIZE) {
      int at = documents.docID();
      if (at < first + wanted) {
        at = documents.advance(first + wanted);
      }
      if (at >= first + SIZE) {
        return;
      }
      int place = at - first;
      if ((within == null || within.get(place)) && asked.matches()) {
        bits.set(place);
      }
      wanted = wanted(within, place + 1);
    }
  }

  private static int wanted(@Nullable FixedBitSet within, int from) {
    return within == null || from >= SIZE ? from : within.nextSetBit(from);
  }
}
