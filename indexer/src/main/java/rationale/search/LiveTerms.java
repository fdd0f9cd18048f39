package rationale.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Tells which terms of an index stand in a decision. An index holds the words of letters that have
 * been replaced or removed until it is tidied up, and nobody must be offered those.
 */
final class LiveTerms {
  private LiveTerms() {}

  /** Whether any decision has {@code term}. */
  static boolean has(IndexReader reader, Term term) throws IOException {
    for (var leaf : reader.leaves()) {
      var postings = leaf.reader().postings(term, PostingsEnum.NONE);
      var live = leaf.reader().getLiveDocs();
      if (postings != null) {
        for (int document = postings.nextDoc();
            document != DocIdSetIterator.NO_MORE_DOCS;
            document = postings.nextDoc()) {
          if (live == null || live.get(document)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
