package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;
import rationale.search.Sought.AnyOf;
import rationale.search.Sought.One;
import rationale.search.Sought.Together;

/**
 * Goes through the documents of a segment that may hold what is sought, and its stretches in each.
 */
final class StretchIterator extends IntervalIterator {
  private final Sought sought;
  private final IdentityHashMap<One, IntervalIterator> leaves = new IdentityHashMap<>();
  private final Standing standing = new Standing(this::leaf);
  private DocIdSetIterator documents = DocIdSetIterator.empty();
  private @Nullable List<Stretch> found;
  private int at = -1;

  private StretchIterator(Sought sought) {
    this.sought = sought;
  }

  /** The stretches of {@code sought} in a field; null where no document has any. */
  static @Nullable StretchIterator open(Sought sought, String field, LeafReaderContext segment)
      throws IOException {
    var iterator = new StretchIterator(sought);
    var documents = iterator.documents(sought, field, segment);
    if (documents == null) {
      return null;
    }
    iterator.documents = documents;
    return iterator;
  }

  /** The documents that have all that some part needs, near each other or not; null for none. */
  private @Nullable DocIdSetIterator documents(Sought part, String field, LeafReaderContext segment)
      throws IOException {
    return switch (part) {
      case One one -> {
        var intervals = one.source().intervals(field, segment);
        if (intervals != null) {
          leaves.put(one, intervals);
        }
        yield intervals;
      }
      case AnyOf any -> {
        var some = new ArrayList<DocIdSetIterator>();
        for (var each : any.places()) {
          var documents = documents(each, field, segment);
          if (documents != null) {
            some.add(documents);
          }
        }
        yield some.size() < 2 ? (some.isEmpty() ? null : some.getFirst()) : new Union(some);
      }
      case Together together -> {
        var all = new ArrayList<DocIdSetIterator>();
        var parts = new ArrayList<>(List.of(together.left(), together.right()));
        if (together.around() != null) {
          parts.add(together.around());
        }
        for (var each : parts) {
          var documents = documents(each, field, segment);
          if (documents == null) {
            yield null;
          }
          all.add(documents);
        }
        yield ConjunctionUtils.intersectIterators(all);
      }
    };
  }

  private List<Stretch> leaf(One leaf) throws IOException {
    var intervals = leaves.get(leaf);
    var stretches = new ArrayList<Stretch>();
    if (intervals != null && intervals.docID() == docID()) {
      while (intervals.nextInterval() != NO_MORE_INTERVALS) {
        stretches.add(new Stretch(intervals.start(), intervals.end(), List.of()));
      }
    }
    return stretches;
  }

  @Override
  public int nextInterval() throws IOException {
    if (found == null) {
      found = standing.of(sought);
    }
    at++;
    return start();
  }

  @Override
  public int start() {
    var stretch = stretch();
    return stretch == null ? before() : stretch.first();
  }

  @Override
  public int end() {
    var stretch = stretch();
    return stretch == null ? before() : stretch.last();
  }

  private int before() {
    return at < 0 ? -1 : NO_MORE_INTERVALS;
  }

  private @Nullable Stretch stretch() {
    return found == null || at < 0 || at >= found.size() ? null : found.get(at);
  }

  @Override
  public int gaps() {
    throw new UnsupportedOperationException("what stands near something is put together here");
  }

  @Override
  public float matchCost() {
    return (float) leaves.values().stream().mapToDouble(IntervalIterator::matchCost).sum();
  }

  @Override
  public int docID() {
    return documents.docID();
  }

  @Override
  public int nextDoc() throws IOException {
    return at(documents.nextDoc());
  }

  @Override
  public int advance(int target) throws IOException {
    return at(documents.advance(target));
  }

  private int at(int document) {
    found = null;
    at = -1;
    return document;
  }

  @Override
  public long cost() {
    return documents.cost();
  }
}
