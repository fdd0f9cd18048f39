package rationale.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import rationale.vocabulary.Reason;
import rationale.vocabulary.Reasons;

/** How well the reasons found in some items agree with those labelled, for each reason. */
final class ReasonScores {
  private final Map<String, Score> byReason = new LinkedHashMap<>();

  /** How often a reason is found where it is labelled, found elsewhere, and missed. */
  record Score(int right, int wrong, int missed) {
    Score plus(boolean found, boolean labelled) {
      return new Score(
          right + (found && labelled ? 1 : 0),
          wrong + (found && !labelled ? 1 : 0),
          missed + (!found && labelled ? 1 : 0));
    }

    Score plus(Score other) {
      return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    int labelled() {
      return right + missed;
    }

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return labelled() == 0 ? 1 : (double) right / labelled();
    }

    String line(String name) {
      return "%-26s precision %.2f recall %.2f of %d"
          .formatted(name, precision(), recall(), labelled());
    }
  }

  ReasonScores() {
    Reasons.load().all().stream()
        .map(Reason::id)
        .forEach(id -> byReason.put(id, new Score(0, 0, 0)));
  }

  void add(Set<String> found, Set<String> labelled) {
    byReason.replaceAll((id, score) -> score.plus(found.contains(id), labelled.contains(id)));
  }

  Map<String, Score> byReason() {
    return byReason;
  }

  Score all() {
    return byReason.values().stream().reduce(new Score(0, 0, 0), Score::plus);
  }

  /** A line for each reason that was found or labelled, and one for all. */
  void print(String title) {
    System.out.println(title);
    byReason.forEach((id, score) -> {
      if (score.right() + score.wrong() + score.missed() > 0) {
        System.out.println(score.line(id));
      }
    });
    System.out.println(all().line("all reasons"));
  }
}
