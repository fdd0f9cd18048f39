package rationale.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rationale.text.Wording;

/** Precedents as they are found: one of each letter, and one of those that say the same. */
final class DistinctPrecedents {
  private final int most;
  private final List<Precedent> decisions = new ArrayList<>();
  private final Set<String> letters = new HashSet<>();
  private final Set<Wording> rationales = new HashSet<>();

  DistinctPrecedents(int most) {
    this.most = most;
  }

  boolean isFull() {
    return decisions.size() >= most;
  }

  /** Those kept, in the order found. */
  List<Precedent> decisions() {
    return decisions;
  }

  /** Keeps {@code precedent} unless its letter or its rationale is there. */
  void add(Precedent precedent) {
    var decision = precedent.decision();
    var wording = Wording.of(decision.rationale());
    if (letters.contains(decision.letterId()) || rationales.contains(wording)) {
      return;
    }
    decisions.add(precedent);
    letters.add(decision.letterId());
    if (!wording.words().isEmpty()) {
      rationales.add(wording);
    }
  }
}
