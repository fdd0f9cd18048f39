package rationale.search;

import java.io.IOException;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** One term, of which all is known, many documents at a time. */
final class TermEstimate extends Estimate {
  private final Scorer scorer;
  private final DocIdSetIterator documents;
  private final boolean scored;
  private final FixedBitSet bits;
  private final DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();

  TermEstimate(Scorer scorer, boolean scored) {
    this(scorer, scored, exact());
  }

  private TermEstimate(Scorer scorer, boolean scored, long[][] bits) {
    super(bits[0], bits[1]);
    this.scorer = scorer;
    this.documents = scorer.iterator();
    this.scored = scored;
    this.bits = new FixedBitSet(bits[1], SIZE);
  }

  @Override
  boolean find(int first, long @Nullable [] within) throws IOException {
    int end = first + SIZE;
    int at = documents.docID() < first ? documents.advance(first) : documents.docID();
    if (at >= end) {
      return false;
    }
    if (!scored) {
      documents.intoBitSet(end, bits, first);
      return true;
    }
    scorer.nextDocsAndScores(end, null, buffer);
    while (buffer.size > 0) {
      for (int i = 0; i < buffer.size; i++) {
        int place = buffer.docs[i] - first;
        most[place] = buffer.features[i];
        maybe[place >> 6] |= 1L << place;
      }
      scorer.nextDocsAndScores(end, null, buffer);
    }
    return true;
  }
}
