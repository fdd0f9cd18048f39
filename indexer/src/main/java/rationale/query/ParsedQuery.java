package rationale.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query with connectors, as it was understood.
 *
 * @param expression what it asks for; null where nothing of it could be used
 * @param problems what was wrong with it and what was done about it, a sentence each
 */
public record ParsedQuery(@Nullable Expression expression, List<String> problems) {
  public ParsedQuery {
    problems = List.copyOf(problems);
  }

  /** The query without what was wrong; empty where nothing is left. */
  public String repaired() {
    return expression == null ? "" : QuerySyntax.write(expression);
  }
}
