package rationale.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.jspecify.annotations.Nullable;

/** The words of a span query that looks for them side by side. */
final class SpanWords {
  private SpanWords() {}

  /** They in order; null where it looks for anything else. */
  static @Nullable List<Term> of(SpanQuery query) {
    return switch (query) {
      case SpanTermQuery term -> List.of(term.getTerm());
      case SpanNearQuery near when near.isInOrder() && near.getSlop() == 0 -> {
        var words = new ArrayList<Term>();
        for (var clause : near.getClauses()) {
          if (!(clause instanceof SpanTermQuery term)) {
            yield null;
          }
          words.add(term.getTerm());
        }
        yield words;
      }
      default -> null;
    };
  }
}
