package rationale.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Asks a query of documents of one segment, one by one in their order. */
final class Asker {
  private final @Nullable Scorer scorer;
  private final @Nullable TwoPhaseIterator phases;
  private final DocIdSetIterator documents;

  Asker(Weight query, LeafReaderContext segment) throws IOException {
    scorer = query.scorer(segment);
    phases = scorer == null ? null : scorer.twoPhaseIterator();
    documents =
        phases != null
            ? phases.approximation()
            : scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
  }

  /** Whether the query finds {@code document}, which comes after those asked before. */
  boolean finds(int document) throws IOException {
    int at = documents.docID() < document ? documents.advance(document) : documents.docID();
    return at == document && (phases == null || phases.matches());
  }

  /** The score of the document that was found last. */
  float score() throws IOException {
    return scorer == null ? 0 : scorer.score();
  }
}
