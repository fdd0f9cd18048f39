package rationale.vocabulary;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which reasons for one outcome answer which for the other. */
public final class ReasonAnswers {
  private final Map<String, Set<String>> answers = new HashMap<>();

  private ReasonAnswers() {}

  /** The pairs of {@code vocabulary/reason-answers.tsv}. */
  public static ReasonAnswers load() {
    var loaded = new ReasonAnswers();
    for (var row : Table.read("reason-answers").rows()) {
      loaded.add(row.get("granted"), row.get("refused"));
      loaded.add(row.get("refused"), row.get("granted"));
    }
    return loaded;
  }

  private void add(String reason, String answer) {
    answers.computeIfAbsent(reason, _ -> new LinkedHashSet<>()).add(answer);
  }

  /** The ids of the reasons that answer any of {@code reasons}, each once. */
  public List<String> to(List<String> reasons) {
    return reasons.stream()
        .flatMap(reason -> answers.getOrDefault(reason, Set.of()).stream())
        .distinct()
        .toList();
  }
}
