package rationale.vocabulary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rationale.vocabulary.Seekers.Alternatives;

/**
 * Fixed words of the letters' templates by the role they play, as patterns over text whose lines
 * are unwrapped.
 *
 * @param <R> the roles, an enum whose names are the file's first column
 */
public final class Phrases<R extends Enum<R>> {
  private final Class<R> type;
  private final Map<R, Pattern> patterns = new LinkedHashMap<>();
  private final Map<R, Seeker> seekers = new ConcurrentHashMap<>();
  private final List<Search<R>> searches = new ArrayList<>();
  private final List<Alternatives> searched = new ArrayList<>();
  private final Seekers needs;
  private volatile @Nullable Seekers together;

  /**
   * What is looked for of a role.
   *
   * @param need the bit of what stands in whatever those alternatives match that need something; 0
   *     where none does
   * @param full the place of the role's pattern among those that are looked for together
   * @param spare that of its pattern without what needs something; -1 where all does
   */
  private record Search<R>(R role, long need, int full, int spare) {
    int given(long needs) {
      return need == 0 || (need & needs) != 0 ? full : spare;
    }
  }

  private Phrases(Class<R> type, Map<R, List<Table.Row>> rows, UnaryOperator<String> insert) {
    this.type = type;
    var needed = new ArrayList<Alternatives>();
    rows.forEach((role, alternatives) -> {
      var all = either(alternatives, "pattern", insert);
      patterns.put(role, all.either());
      var needy = alternatives.stream().filter(row -> !row.find("needs").isEmpty()).toList();
      var rest = alternatives.stream().filter(row -> !needy.contains(row)).toList();
      int full = searched.size();
      searched.add(all);
      if (!needy.isEmpty() && !rest.isEmpty()) {
        searched.add(either(rest, "pattern", insert));
      }
      searches.add(
          new Search<>(
              role,
              needy.isEmpty() ? 0 : 1L << needed.size(),
              full,
              rest.isEmpty() ? -1 : searched.size() - 1));
      if (!needy.isEmpty()) {
        needed.add(either(needy, "needs", insert));
      }
    });
    this.needs = Seekers.ofAlternatives(needed);
  }

  private static Alternatives either(
      List<Table.Row> rows, String column, UnaryOperator<String> insert) {
    var alternatives = rows.stream().map(row -> insert.apply(row.get(column))).toList();
    return new Alternatives(
        alternatives.stream().map(Pattern::compile).toList(),
        Pattern.compile("(?:" + String.join(")|(?:", alternatives) + ")"));
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
    long given = needs.standIn(text);
    var places = searches.stream().mapToInt(search -> search.given(given)).toArray();
    long wanted = 0;
    for (int place : places) {
      wanted |= place < 0 ? 0 : 1L << place;
    }
    var found = together().in(text, wanted);
    var matches = new EnumMap<R, List<MatchResult>>(type);
    for (int i = 0; i < places.length; i++) {
      matches.put(searches.get(i).role, places[i] < 0 ? List.of() : found.get(places[i]));
    }
    return matches;
  }

  private Seekers together() {
    var known = together;
    if (known == null) {
      known = Seekers.ofAlternatives(searched);
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
