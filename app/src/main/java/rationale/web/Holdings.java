package rationale.web;

import org.jspecify.annotations.Nullable;
import rationale.store.Coverage;
import rationale.store.DecisionStore;

/** What the repository holds, counted once for each of its revisions. */
final class Holdings {
  private final DecisionStore store;
  private volatile @Nullable Counted counted;

  Holdings(DecisionStore store) {
    this.store = store;
  }

  private record Counted(long revision, Coverage coverage) {}

  Coverage coverage() {
    long revision = store.revision();
    var known = counted;
    if (known == null || known.revision != revision) {
      known = new Counted(revision, store.coverage());
      counted = known;
    }
    return known.coverage;
  }

  /** "Letters decided from Mar 3, 2013 to Aug 2, 2019."; null where none is dated. */
  @Nullable String spanSentence() {
    var from = Words.day(coverage().firstDecision());
    var to = Words.day(coverage().lastDecision());
    return from == null || to == null
        ? null
        : "The repository holds letters decided from " + from + " to " + to + ".";
  }
}
