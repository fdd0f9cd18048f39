package rationale.search;

import java.util.List;
import rationale.model.Outcome;

/**
 * Decisions of one outcome that are like another decision, the most like first.
 *
 * @param outcome theirs
 * @param all the search that finds all of their kind, they among them
 * @param total how many decisions that search finds
 * @param decisions of other letters, one of each
 */
public record PrecedentList(
    Outcome outcome, SearchRequest all, long total, List<Precedent> decisions) {
  public PrecedentList {
    decisions = List.copyOf(decisions);
  }
}
