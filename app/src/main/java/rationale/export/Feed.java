package rationale.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rationale.search.Decision;

/**
 * Decisions for feed readers, the last added first.
 *
 * @param searched what was searched, in plain English
 * @param address of the feed itself
 * @param page where people find the same decisions
 * @param decisions those told of
 * @param decisionAddress of one decision
 */
public record Feed(
    String searched,
    String address,
    String page,
    List<Decision> decisions,
    Function<Decision, String> decisionAddress) {
  public Feed {
    decisions = List.copyOf(decisions);
  }

  String title() {
    return "Rationale: " + searched;
  }

  /** When its newest decision was added; the beginning of time where it has none. */
  Instant updated() {
    return decisions.stream().map(Decision::added).max(Instant::compareTo).orElse(Instant.EPOCH);
  }

  static String title(Decision decision) {
    return decision.outcome().label() + ": " + decision.request() + " (" + decision.id() + ")";
  }

  /** The kinds of a decision, from its outcome to the guidelines relied on. */
  static List<String> kinds(Decision decision) {
    var kinds = new ArrayList<String>();
    kinds.add(decision.outcome().label());
    var treatment = decision.treatment();
    if (treatment != null) {
      kinds.add(treatment.category());
      kinds.add(treatment.subcategory());
    }
    kinds.addAll(decision.reviewer().specialties());
    decision.guidelines().forEach(family -> kinds.add(family.label()));
    return kinds.stream().distinct().toList();
  }

  /** The day of the decision as feeds write moments; null where not stated. */
  static @Nullable String decided(Decision decision) {
    var day = decision.decisionDate();
    return day == null ? null : day + "T00:00:00Z";
  }
}
