package rationale.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;
import rationale.search.Sought.AnyOf;
import rationale.search.Sought.One;
import rationale.search.Sought.Together;
import rationale.search.Stretch.Mark;

/** The stretches in which something stands, as Lucene asks for them. */
final class StretchSource extends IntervalsSource {
  private final Sought sought;

  StretchSource(Sought sought) {
    this.sought = sought;
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext segment)
      throws IOException {
    return StretchIterator.open(sought, field, segment);
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(
      String field, LeafReaderContext segment, int document) throws IOException {
    var stretches =
        new Standing(leaf -> stretches(leaf.source().matches(field, segment, document))).of(sought);
    return stretches.isEmpty() ? null : new StretchMatches(stretches);
  }

  private static List<Stretch> stretches(@Nullable IntervalMatchesIterator matches)
      throws IOException {
    var stretches = new ArrayList<Stretch>();
    while (matches != null && matches.next()) {
      var marks = new ArrayList<Mark>();
      add(marks, matches);
      stretches.add(
          new Stretch(matches.startPosition(), matches.endPosition(), List.copyOf(marks)));
    }
    return stretches;
  }

  private static void add(List<Mark> marks, MatchesIterator match) throws IOException {
    var parts = match.getSubMatches();
    if (parts == null) {
      marks.add(
          new Mark(
              match.startPosition(), match.endPosition(), match.startOffset(), match.endOffset()));
    }
    while (parts != null && parts.next()) {
      add(marks, parts);
    }
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    visit(sought, field, visitor);
  }

  private static void visit(Sought sought, String field, QueryVisitor visitor) {
    switch (sought) {
      case One one -> one.source().visit(field, visitor);
      case AnyOf any -> any.places().forEach(each -> visit(each, field, visitor));
      case Together together -> {
        visit(together.left(), field, visitor);
        visit(together.right(), field, visitor);
      }
    }
  }

  @Override
  public int minExtent() {
    return 1;
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StretchSource same && sought.equals(same.sought);
  }

  @Override
  public int hashCode() {
    return Objects.hash(StretchSource.class, sought);
  }

  @Override
  public String toString() {
    return sought.toString();
  }
}
