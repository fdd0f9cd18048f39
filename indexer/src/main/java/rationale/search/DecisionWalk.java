package rationale.search;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.TopFieldDocs;
import rationale.index.IndexException;

/**
 * All decisions that answer a request, in order and as of one moment, a few thousand held at a
 * time. Imports go on meanwhile; the moment is let go by closing. For one thread, whose deadline
 * holds for each stretch of it.
 */
public final class DecisionWalk implements Iterable<Decision>, AutoCloseable {
  private static final int HELD = 10_000;

  private final Snapshot snapshot;
  private final OrderedItems items;
  private final TopFieldDocs first;

  DecisionWalk(Snapshot snapshot, OrderedItems items) throws IOException {
    this.snapshot = snapshot;
    this.items = items;
    this.first = items.after(null, HELD);
  }

  /** The number of decisions. */
  public long total() {
    return first.totalHits.value();
  }

  /** The revision of the store that they come from. */
  public long storeRevision() {
    return snapshot.revision();
  }

  /** What was searched, in plain English. */
  public String echo() {
    return items.echo();
  }

  @Override
  public Iterator<Decision> iterator() {
    try {
      return new Steps(new StoredDecisions(snapshot.reader()));
    } catch (IOException failed) {
      throw new IndexException("cannot read " + snapshot.generation(), failed);
    }
  }

  @Override
  public void close() {
    snapshot.close();
  }

  private final class Steps implements Iterator<Decision> {
    private final StoredDecisions decisions;
    private TopFieldDocs page = first;
    private int at;

    Steps(StoredDecisions decisions) {
      this.decisions = decisions;
    }

    @Override
    public boolean hasNext() {
      if (at == page.scoreDocs.length && at > 0) {
        // the time since was the reader's, who takes what was found as slowly as they like
        Deadline.renew();
        try {
          page = items.after((FieldDoc) page.scoreDocs[at - 1], HELD);
          at = 0;
        } catch (IOException failed) {
          throw new IndexException("cannot read " + snapshot.generation(), failed);
        }
      }
      return at < page.scoreDocs.length;
    }

    @Override
    public Decision next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      try {
        return decisions.decision(page.scoreDocs[at++].doc);
      } catch (IOException failed) {
        throw new IndexException("cannot read " + snapshot.generation(), failed);
      }
    }
  }
}
