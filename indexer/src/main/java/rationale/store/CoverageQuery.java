package rationale.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import rationale.model.Field;
import rationale.model.Outcome;
import rationale.model.Template;
import rationale.model.Warning;

/** Counts what the current letters state. */
final class CoverageQuery {
  private static final String LETTERS = "SELECT count(*) FROM letter WHERE superseded IS NULL";
  private static final String ITEMS =
      """
      SELECT count(*) FROM disputed_item JOIN letter ON key = letter WHERE superseded IS NULL
      """;
  private static final String NOT_CLASSIFIED =
      """
      SELECT count(*) FROM disputed_item JOIN letter ON key = letter
      WHERE superseded IS NULL AND category IS NULL
      """;
  private static final String TEMPLATES =
      "SELECT template, count(*) FROM letter WHERE superseded IS NULL GROUP BY template";
  private static final String DECISION_YEARS =
      """
      SELECT substr(decision_date, 1, 4), count(*) FROM letter
      WHERE superseded IS NULL AND decision_date IS NOT NULL GROUP BY 1
      """;
  private static final String OUTCOMES =
      """
      SELECT outcome, count(*) FROM disputed_item JOIN letter ON key = letter
      WHERE superseded IS NULL GROUP BY outcome
      """;
  private static final String FIELDS =
      """
      SELECT field, count(*) FROM (
        SELECT DISTINCT field, letter, item FROM evidence JOIN letter ON key = letter
        WHERE superseded IS NULL AND field <> 'UNREDACTED')
      GROUP BY field
      """;
  private static final String WARNINGS =
      """
      SELECT code, count(DISTINCT letter) FROM warning JOIN letter ON key = letter
      WHERE superseded IS NULL GROUP BY code
      """;
  private static final String WARNED =
      """
      SELECT count(DISTINCT letter) FROM warning JOIN letter ON key = letter
      WHERE superseded IS NULL
      """;
  private static final String FIRST_DECISION =
      "SELECT min(decision_date) FROM letter WHERE superseded IS NULL";
  private static final String LAST_DECISION =
      "SELECT max(decision_date) FROM letter WHERE superseded IS NULL";
  private static final String CHANGED =
      "SELECT committed FROM revision ORDER BY number DESC LIMIT 1";

  private final Handle handle;

  CoverageQuery(Handle handle) {
    this.handle = handle;
  }

  long letters() {
    return count(LETTERS);
  }

  long items() {
    return count(ITEMS);
  }

  Coverage run() {
    long letters = letters();
    long items = items();
    var stated = counts(FIELDS, Field::valueOf, meant());
    var fields = new TreeMap<Field, Coverage.Stated>();
    stated.forEach((field, in) ->
        fields.put(field, new Coverage.Stated(in, field.ofItem() ? items : letters)));
    return new Coverage(
        letters,
        items,
        counts(TEMPLATES, Template::valueOf, Template.values()),
        counts(DECISION_YEARS, Integer::valueOf),
        fields,
        counts(OUTCOMES, Outcome::valueOf, Outcome.UPHELD, Outcome.OVERTURNED),
        count(NOT_CLASSIFIED),
        counts(WARNINGS, Warning.Code::valueOf, Warning.Code.values()),
        count(WARNED),
        one(FIRST_DECISION, LocalDate::parse),
        one(LAST_DECISION, LocalDate::parse),
        one(CHANGED, Instant::parse));
  }

  private static Field[] meant() {
    return Arrays.stream(Field.values()).filter(Field::isMeant).toArray(Field[]::new);
  }

  private long count(String sql) {
    return handle.createQuery(sql).mapTo(Long.class).one();
  }

  @SafeVarargs
  private <K extends Comparable<? super K>> SortedMap<K, Long> counts(
      String sql, Function<String, K> key, K... always) {
    var counts = new TreeMap<K, Long>();
    for (var each : always) {
      counts.put(each, 0L);
    }
    handle
        .createQuery(sql)
        .map((row, context) -> counts.put(key.apply(row.getString(1)), row.getLong(2)))
        .list();
    return counts;
  }

  private <T> @Nullable T one(String sql, Function<String, T> value) {
    var text =
        handle.createQuery(sql).map((row, context) -> row.getString(1)).findOne().orElse(null);
    return text == null ? null : value.apply(text);
  }
}
