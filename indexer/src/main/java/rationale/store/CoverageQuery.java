package rationale.store;

import static java.util.stream.Collectors.joining;
import static java.util.stream.IntStream.range;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import rationale.model.Field;

/** Counts what the current letters state: letters in one pass, items in another. */
final class CoverageQuery {
  private static final String LETTERS = "SELECT count(*) FROM letter WHERE superseded IS NULL";
  private static final String ANY = "SELECT EXISTS (SELECT 1 FROM letter WHERE superseded IS NULL)";
  private static final String ITEMS = "SELECT count(*) FROM disputed_item";
  private static final String OLD_ITEMS =
      """
      SELECT count(*) FROM letter JOIN disputed_item ON letter = key WHERE superseded IS NOT NULL
      """;
  private static final String COUNTED_LETTERS =
      "SELECT %s, %s, %s, sum(warned <> 0) FROM letter WHERE superseded IS NULL"
          .formatted(
              equal("template", Codes.TEMPLATES),
              bits("stated", Codes.LETTER_FIELDS),
              bits("warned", Codes.WARNINGS));
  private static final String COUNTED_ITEMS =
      "SELECT %s, %s, sum(category IS NULL) FROM "
          .formatted(equal("outcome", Codes.OUTCOMES), bits("item.stated", Codes.ITEM_FIELDS));

  // looking at the letter of each item would take longer than counting all items, and few are old
  private static final String ALL = "disputed_item AS item";
  private static final String OLD =
      "letter JOIN disputed_item AS item ON letter = key WHERE superseded IS NOT NULL";
  private static final String DECISION_YEARS =
      """
      SELECT strftime('%Y', day * 86400, 'unixepoch'), sum(letters) FROM (
        SELECT decision_date AS day, count(*) AS letters FROM letter
        WHERE superseded IS NULL AND decision_date IS NOT NULL GROUP BY 1)
      GROUP BY 1
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

  /** Whether there are current letters. */
  boolean any() {
    return count(ANY) > 0;
  }

  long letters() {
    return count(LETTERS);
  }

  long items() {
    return count(ITEMS) - count(OLD_ITEMS);
  }

  Coverage run() {
    long letters = letters();
    long items = items();
    var ofItems = counts(COUNTED_ITEMS + ALL).less(counts(COUNTED_ITEMS + OLD));
    var outcomes = ofItems.next(Codes.OUTCOMES);
    var fields = new TreeMap<Field, Coverage.Stated>();
    ofItems
        .next(Codes.ITEM_FIELDS)
        .forEach((field, in) -> fields.put(field, new Coverage.Stated(in, items)));
    var ofLetters = counts(COUNTED_LETTERS);
    var templates = ofLetters.next(Codes.TEMPLATES);
    ofLetters
        .next(Codes.LETTER_FIELDS)
        .forEach((field, in) -> fields.put(field, new Coverage.Stated(in, letters)));
    fields.keySet().removeIf(field -> !field.isMeant());
    return new Coverage(
        letters,
        items,
        templates,
        decisionYears(),
        fields,
        outcomes,
        ofItems.next(),
        ofLetters.next(Codes.WARNINGS),
        ofLetters.next(),
        one(FIRST_DECISION, day -> LocalDate.ofEpochDay(Long.parseLong(day))),
        one(LAST_DECISION, day -> LocalDate.ofEpochDay(Long.parseLong(day))),
        one(CHANGED, Instant::parse));
  }

  /** The columns of one row, taken from left to right. */
  private static final class Counts {
    private final List<Long> columns;
    private int at;

    Counts(List<Long> columns) {
      this.columns = columns;
    }

    Counts less(Counts others) {
      return new Counts(
          range(0, columns.size()).mapToObj(i -> columns.get(i) - others.columns.get(i)).toList());
    }

    long next() {
      return columns.get(at++);
    }

    <E extends Enum<E>> SortedMap<E, Long> next(Codes<E> codes) {
      var counts = new TreeMap<E, Long>();
      codes.constants().forEach(constant -> counts.put(constant, next()));
      return counts;
    }
  }

  private static String equal(String column, Codes<?> codes) {
    return sums(codes, column + " = %d");
  }

  private static String bits(String column, Codes<?> codes) {
    return sums(codes, column + " >> %d & 1");
  }

  private static String sums(Codes<?> codes, String condition) {
    return range(0, codes.constants().size())
        .mapToObj(number -> "sum(" + condition.formatted(number) + ")")
        .collect(joining(", "));
  }

  private Counts counts(String sql) {
    return handle.createQuery(sql).map((row, _) -> new Counts(columns(row))).one();
  }

  /** A sum over no rows is null, which reads as zero. */
  private static List<Long> columns(ResultSet row) throws SQLException {
    var columns = new ArrayList<Long>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      columns.add(row.getLong(i));
    }
    return columns;
  }

  private SortedMap<Integer, Long> decisionYears() {
    var years = new TreeMap<Integer, Long>();
    handle
        .createQuery(DECISION_YEARS)
        .map((row, _) -> years.put(row.getInt(1), row.getLong(2)))
        .list();
    return years;
  }

  private long count(String sql) {
    return handle.createQuery(sql).mapTo(Long.class).one();
  }

  private <T> @Nullable T one(String sql, Function<String, T> value) {
    var text = handle.createQuery(sql).map((row, _) -> row.getString(1)).findOne().orElse(null);
    return text == null ? null : value.apply(text);
  }
}
