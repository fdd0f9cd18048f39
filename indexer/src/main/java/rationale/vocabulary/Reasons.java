package rationale.vocabulary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rationale.model.Outcome;

/** The reasons reviewers give, and the kinds of sentences that state them. */
public final class Reasons {
  private final Map<String, Reason> byId = new LinkedHashMap<>();
  private final Map<Outcome, List<Rule>> rules = new EnumMap<>(Outcome.class);
  private final WordChoices choices;

  private Reasons(WordChoices choices) {
    this.choices = choices;
  }

  /**
   * The reasons of {@code vocabulary/reasons.tsv} with the patterns of {@code reason-patterns.tsv}.
   *
   * @throws IllegalStateException when a pattern belongs to no reason
   */
  public static Reasons load() {
    return load(WordChoices.load());
  }

  /**
   * The same, with patterns that join {@code choices}.
   *
   * @throws IllegalStateException when a pattern belongs to no reason
   */
  public static Reasons load(WordChoices choices) {
    var reasons = new Reasons(choices);
    for (var row : Table.read("reasons").rows()) {
      var outcome = Outcome.valueOf(row.get("outcome"));
      reasons.byId.put(row.get("id"), new Reason(row.get("id"), row.get("label"), outcome));
    }
    for (var row : Table.read("reason-patterns").rows()) {
      var reason = reasons.byId.get(row.get("reason"));
      if (reason == null) {
        throw new IllegalStateException("reasons.tsv has no " + row.get("reason"));
      }
      reasons
          .rules
          .computeIfAbsent(reason.outcome(), _ -> new ArrayList<>())
          .add(new Rule(reason, new SentencePattern(row.get("pattern"), choices)));
    }
    return reasons;
  }

  /** All reasons, in the order of the file. */
  public List<Reason> all() {
    return List.copyOf(byId.values());
  }

  /** The reason of that id. */
  public Optional<Reason> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** What readers see for the reason of that id; the id itself where it is not known any more. */
  public String labelOf(String id) {
    return find(id).map(Reason::label).orElse(id);
  }

  /** The reasons for {@code outcome} that a sentence states, each once. */
  public List<Reason> statedIn(String sentence, Outcome outcome) {
    return statedIn(choices.sentence(sentence), outcome);
  }

  /**
   * The same.
   *
   * @param sentence made by the choices that the patterns joined
   */
  public List<Reason> statedIn(Sentence sentence, Outcome outcome) {
    var words = sentence.of(choices);
    var stated = new ArrayList<Reason>();
    for (var rule : rules.getOrDefault(outcome, List.of())) {
      if (!stated.contains(rule.reason) && rule.pattern.matches(words)) {
        stated.add(rule.reason);
      }
    }
    return stated;
  }

  private record Rule(Reason reason, SentencePattern pattern) {}
}
