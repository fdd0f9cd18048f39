package rationale.search;

import java.util.List;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import rationale.search.Stretch.Mark;

/** Stretches of one text as Lucene's matches, the marks of each below it. */
final class StretchMatches implements IntervalMatchesIterator {
  private final List<Stretch> stretches;
  private int at = -1;

  StretchMatches(List<Stretch> stretches) {
    this.stretches = stretches;
  }

  @Override
  public boolean next() {
    return ++at < stretches.size();
  }

  @Override
  public int startPosition() {
    return stretches.get(at).first();
  }

  @Override
  public int endPosition() {
    return stretches.get(at).last();
  }

  @Override
  public int startOffset() {
    return marks().stream().mapToInt(Mark::start).min().orElse(-1);
  }

  @Override
  public int endOffset() {
    return marks().stream().mapToInt(Mark::end).max().orElse(-1);
  }

  private List<Mark> marks() {
    return stretches.get(at).marks();
  }

  @Override
  public @Nullable MatchesIterator getSubMatches() {
    var marks = marks();
    return marks.size() < 2
        ? null
        : new StretchMatches(
            marks.stream().map(m -> new Stretch(m.first(), m.last(), List.of(m))).toList());
  }

  @Override
  public int width() {
    return endPosition() - startPosition() + 1;
  }

  @Override
  public int gaps() {
    throw new UnsupportedOperationException("what stands near something is put together here");
  }

  @Override
  public Query getQuery() {
    return MatchAllDocsQuery.INSTANCE; // whoever asks gets the query around this one instead
  }
}
