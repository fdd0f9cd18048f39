package rationale.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;

/** The documents that any of a few have; those that have one stand at it. */
final class Union extends DocIdSetIterator {
  private final List<? extends DocIdSetIterator> some;
  private int document = -1;

  Union(List<? extends DocIdSetIterator> some) {
    this.some = some;
  }

  @Override
  public int docID() {
    return document;
  }

  @Override
  public int nextDoc() throws IOException {
    return advance(document + 1);
  }

  @Override
  public int advance(int target) throws IOException {
    document = NO_MORE_DOCS;
    for (var each : some) {
      int at = each.docID() < target ? each.advance(target) : each.docID();
      document = Math.min(document, at);
    }
    return document;
  }

  @Override
  public long cost() {
    return some.stream().mapToLong(DocIdSetIterator::cost).sum();
  }
}
