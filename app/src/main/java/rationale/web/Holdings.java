package rationale.web;

import org.jspecify.annotations.Nullable;
import rationale.store.Coverage;
import rationale.store.DecisionStore;

/** What the repository holds, counted once for each of its revisions. */
final class Holdings {
  private final PerState<Coverage> coverage;

  Holdings(DecisionStore store) {
    coverage = new PerState<>(store::revision, store::coverage);
  }

  Coverage coverage() {
    return coverage.get();
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
