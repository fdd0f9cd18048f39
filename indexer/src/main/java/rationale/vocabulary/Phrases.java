package rationale.vocabulary;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Fixed words of the letters' templates by the role they play, as patterns over text whose lines
 * are unwrapped.
 *
 * @param <R> the roles, an enum whose names are the file's first column
 */
public final class Phrases<R extends Enum<R>> {
  private final Map<R, Pattern> patterns;
  private final Map<R, Seeker> seekers = new ConcurrentHashMap<>();

  private Phrases(Map<R, Pattern> patterns) {
    this.patterns = patterns;
  }

  /**
   * Reads {@code vocabulary/NAME.tsv}; the patterns of one role are alternatives.
   *
   * @throws IllegalStateException when a role of {@code roles} has no pattern
   */
  public static <R extends Enum<R>> Phrases<R> load(String name, Class<R> roles) {
    var alternatives = new EnumMap<R, StringBuilder>(roles);
    for (var row : Table.read(name).rows()) {
      alternatives
          .computeIfAbsent(Enum.valueOf(roles, row.get("role")), _ -> new StringBuilder())
          .append("|(?:")
          .append(row.get("pattern"))
          .append(')');
    }
    var patterns = new EnumMap<R, Pattern>(roles);
    alternatives.forEach((role, text) -> patterns.put(role, Pattern.compile(text.substring(1))));
    for (var role : roles.getEnumConstants()) {
      if (!patterns.containsKey(role)) {
        throw new IllegalStateException(name + ".tsv has no pattern for " + role);
      }
    }
    return new Phrases<>(patterns);
  }

  /** What looks for the pattern of a role through a whole text. */
  public Seeker seek(R role) {
    return seekers.computeIfAbsent(role, _ -> Seeker.of(get(role)));
  }

  /** The pattern of a role. */
  public Pattern get(R role) {
    return Objects.requireNonNull(patterns.get(role));
  }
}
