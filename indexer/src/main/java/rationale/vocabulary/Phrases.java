package rationale.vocabulary;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fixed words of the letters' templates by the role they play, as patterns over text whose lines
 * are unwrapped.
 *
 * @param <R> the roles, an enum whose names are the file's first column
 */
public final class Phrases<R extends Enum<R>> {
  private final Class<R> type;
  private final Map<R, Pattern> patterns;
  private final Map<R, Seeker> seekers = new ConcurrentHashMap<>();

  /** What stands in whatever the alternatives match that need it; of roles that have such. */
  private final Map<R, Seeker> needs;

  /** The patterns of all roles in order, then those of {@link #needs} without what needs it. */
  private volatile @Nullable Seekers together;

  private final List<R> sparing = new ArrayList<>();
  private final List<Pattern> spared = new ArrayList<>();

  private Phrases(Class<R> type, Map<R, List<Table.Row>> rows, UnaryOperator<String> insert) {
    this.type = type;
    this.patterns = new EnumMap<>(type);
    this.needs = new EnumMap<>(type);
    rows.forEach((role, alternatives) -> {
      patterns.put(role, either(alternatives, "pattern", insert));
      var needy = alternatives.stream().filter(row -> !row.find("needs").isEmpty()).toList();
      if (!needy.isEmpty()) {
        needs.put(role, Seeker.of(either(needy, "needs", insert)));
        var rest = alternatives.stream().filter(row -> !needy.contains(row)).toList();
        if (!rest.isEmpty()) {
          sparing.add(role);
          spared.add(either(rest, "pattern", insert));
        }
      }
    });
  }

  private static Pattern either(List<Table.Row> rows, String column, UnaryOperator<String> insert) {
    return Pattern.compile(
        rows.stream()
            .map(row -> insert.apply(row.get(column)))
            .collect(joining(")|(?:", "(?:", ")")));
  }

  /**
   * Reads {@code vocabulary/NAME.tsv}; the patterns of one role are alternatives.
   *
   * @throws IllegalStateException when a role of {@code roles} has no pattern
   */
  public static <R extends Enum<R>> Phrases<R> load(String name, Class<R> roles) {
    return load(name, roles, UnaryOperator.identity());
  }

  /**
   * The same.
   *
   * @param insert puts patterns where those of the file have names for them
   */
  public static <R extends Enum<R>> Phrases<R> load(
      String name, Class<R> roles, UnaryOperator<String> insert) {
    var rows = new EnumMap<R, List<Table.Row>>(roles);
    for (var row : Table.read(name).rows()) {
      rows.computeIfAbsent(Enum.valueOf(roles, row.get("role")), _ -> new ArrayList<>()).add(row);
    }
    for (var role : roles.getEnumConstants()) {
      if (!rows.containsKey(role)) {
        throw new IllegalStateException(name + ".tsv has no pattern for " + role);
      }
    }
    return new Phrases<>(roles, rows, insert);
  }

  /** The matches of every role in {@code text}, found in one walk; the roles in their order. */
  public Map<R, List<MatchResult>> in(String text) {
    var roles = type.getEnumConstants();
    long wanted = 0;
    for (var role : roles) {
      var need = needs.get(role);
      int which =
          need == null || need.isIn(text) ? role.ordinal() : roles.length + sparing.indexOf(role);
      wanted |= which < roles.length || sparing.contains(role) ? 1L << which : 0;
    }
    var found = together().in(text, wanted);
    var matches = new EnumMap<R, List<MatchResult>>(type);
    for (var role : roles) {
      int spare = sparing.indexOf(role);
      var sparingly = spare < 0 ? List.<MatchResult>of() : found.get(roles.length + spare);
      var fully = found.get(role.ordinal());
      matches.put(role, fully.isEmpty() ? sparingly : fully);
    }
    return matches;
  }

  private Seekers together() {
    var known = together;
    if (known == null) {
      var all = new ArrayList<>(patterns.values());
      all.addAll(spared);
      known = new Seekers(all);
      together = known;
    }
    return known;
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
