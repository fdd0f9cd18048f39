package rationale.store;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives texts that many rows share their numbers, for one batch. */
final class Terms {
  private static final String FIND = "SELECT number FROM term WHERE text = ?";
  private static final String ADD = "INSERT INTO term (text) VALUES (?) RETURNING number";

  private final Statements statements;
  private final Map<String, Long> known = new HashMap<>();

  Terms(Statements statements) {
    this.statements = statements;
  }

  long number(String text) {
    return known.computeIfAbsent(text, this::findOrAdd);
  }

  @Nullable Long numberOrNull(@Nullable String text) {
    return text == null ? null : number(text);
  }

  private long findOrAdd(String text) {
    return statements.number(FIND, text).or(() -> statements.number(ADD, text)).orElseThrow();
  }
}
