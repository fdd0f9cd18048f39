package rationale.export;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rationale.search.Decision;

/** A decision in the one form in which exports, the interface and the command line write it. */
public final class DecisionJson {
  private DecisionJson() {}

  /** As maps and lists; what is not stated is null. */
  public static Map<String, @Nullable Object> tree(
      Decision decision, String address, boolean withRationale) {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("id", decision.id());
    tree.put("letter", decision.letterId());
    tree.put("number", decision.number());
    tree.put("caseNumber", decision.caseNumber());
    tree.put("decisionDate", text(decision.decisionDate()));
    tree.put("added", decision.added().toString());
    tree.put("outcome", decision.outcome().name());
    tree.put("request", decision.request());
    var treatment = decision.treatment();
    tree.put(
        "treatment",
        treatment == null
            ? null
            : pair("category", treatment.category(), "subcategory", treatment.subcategory()));
    tree.put("guidelines", decision.guidelines().stream().map(Enum::name).toList());
    tree.put("urGuidelines", decision.urGuidelines().stream().map(Enum::name).toList());
    tree.put("reasons", decision.reasons());
    tree.put(
        "bodyParts",
        decision.bodyParts().stream()
            .map(part -> pair("part", part.part(), "side", text(part.side())))
            .toList());
    var reviewer = decision.reviewer();
    tree.put(
        "reviewer",
        pair("specialties", reviewer.specialties(), "licensedStates", reviewer.licensedStates()));
    tree.put("urAction", text(decision.urAction()));
    tree.put("worker", pair("age", decision.age(), "sex", text(decision.sex())));
    tree.put("letterOutcome", decision.letterOutcome().name());
    tree.put("address", address);
    if (withRationale) {
      tree.put("rationale", decision.rationale().isEmpty() ? null : decision.rationale());
    }
    return tree;
  }

  private static Map<String, @Nullable Object> pair(
      String name, @Nullable Object value, String otherName, @Nullable Object otherValue) {
    var pair = new LinkedHashMap<String, @Nullable Object>();
    pair.put(name, value);
    pair.put(otherName, otherValue);
    return pair;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
