package rationale.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import rationale.model.CaseDates;
import rationale.model.CaseNumber;
import rationale.model.Diagnosis;
import rationale.model.Evidence;
import rationale.model.Field;
import rationale.model.Letter;
import rationale.model.LetterDetails;
import rationale.model.Priority;
import rationale.model.Reviewer;
import rationale.model.Sex;
import rationale.model.Span;
import rationale.model.Template;
import rationale.model.UrAction;
import rationale.model.Warning;
import rationale.model.Worker;

/** Reads versions of letters from their tables, many at a time, each table once. */
final class LettersBefore {
  private static final String LETTERS =
      """
      SELECT letter.*, file.name, file.media_type, file.sha256, revision.committed
      FROM before_letter AS letter JOIN before_file AS file ON file.key = letter.file
      JOIN revision ON number = letter.revision
      WHERE letter.key IN (SELECT value FROM json_each(:letters))
      ORDER BY letter.key
      """;
  private static final String ROWS =
      """
      SELECT * FROM <table> WHERE letter IN (SELECT value FROM json_each(:letters))
      ORDER BY letter, position
      """;

  private final Handle handle;
  private final String letters;

  private LettersBefore(Handle handle, List<Long> keys) {
    this.handle = handle;
    this.letters = keys.toString(); // a list of numbers prints as a JSON array
  }

  /** The versions with {@code keys}, in the order of their keys: the older first. */
  static List<StoredLetter> read(Handle handle, List<Long> keys) {
    return keys.isEmpty() ? List.of() : new LettersBefore(handle, keys).read();
  }

  private List<StoredLetter> read() {
    var pages = rows("page", row -> row.getInt("start"));
    var specialties = rows("before_reviewer_specialty", row -> row.getString("specialty"));
    var states = rows("licensed_state", row -> row.getString("state"));
    var diagnoses =
        rows("diagnosis", row -> new Diagnosis(row.getString("text"), row.getString("code")));
    var documents = rows("document_reviewed", row -> row.getString("document"));
    var items = new ItemsBefore(handle, letters).read();
    var evidence = rows("evidence", LettersBefore::evidence);
    var warnings = rows("warning", LettersBefore::warning);
    RowMapper<StoredLetter> mapper =
        (row, context) -> {
          var key = row.getLong("key");
          var letter =
              new Letter(
                  row.getString("id"),
                  row.getString("source"),
                  Template.valueOf(row.getString("template")),
                  caseNumber(row),
                  dates(row),
                  priority(row),
                  new Reviewer(of(specialties, key), of(states, key)),
                  worker(row),
                  row.getString("clinical_summary"),
                  new LetterDetails(urAction(row), of(diagnoses, key), of(documents, key)),
                  of(items, key),
                  of(evidence, key),
                  of(warnings, key));
          return stored(row, letter, of(pages, key));
        };
    return handle.createQuery(LETTERS).bind("letters", letters).map(mapper).list();
  }

  private static StoredLetter stored(ResultSet row, Letter letter, List<Integer> pages)
      throws SQLException {
    return new StoredLetter(
        letter,
        row.getString("clean_text"),
        pages,
        row.getString("name"),
        row.getString("media_type"),
        row.getString("sha256"),
        Instant.parse(row.getString("committed")),
        row.getLong("revision"));
  }

  private static @Nullable CaseNumber caseNumber(ResultSet row) throws SQLException {
    var number = row.getString("case_number");
    return number == null ? null : new CaseNumber(number);
  }

  private static CaseDates dates(ResultSet row) throws SQLException {
    return new CaseDates(
        day(row, "date_assigned"),
        day(row, "date_of_injury"),
        day(row, "decision_date"),
        day(row, "ur_decision_date"),
        day(row, "application_received"));
  }

  static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    var date = row.getString(column);
    return date == null ? null : LocalDate.parse(date);
  }

  private static @Nullable Priority priority(ResultSet row) throws SQLException {
    var priority = row.getString("priority");
    return priority == null ? null : Priority.valueOf(priority);
  }

  private static @Nullable UrAction urAction(ResultSet row) throws SQLException {
    var action = row.getString("ur_action");
    return action == null ? null : UrAction.valueOf(action);
  }

  private static Worker worker(ResultSet row) throws SQLException {
    int age = row.getInt("worker_age");
    boolean ageless = row.wasNull();
    var sex = row.getString("worker_sex");
    return new Worker(ageless ? null : age, sex == null ? null : Sex.valueOf(sex));
  }

  private static Evidence evidence(ResultSet row) throws SQLException {
    return new Evidence(
        Field.valueOf(row.getString("field")),
        row.getInt("item"),
        new Span(row.getInt("span_start"), row.getInt("span_end")));
  }

  private static Warning warning(ResultSet row) throws SQLException {
    return new Warning(Warning.Code.valueOf(row.getString("code")), row.getString("message"));
  }

  private <T> Map<Long, List<T>> rows(String table, Column<T> value) {
    var rows = new HashMap<Long, List<T>>();
    handle
        .createQuery(ROWS)
        .define("table", table)
        .bind("letters", letters)
        .map((row, context) -> Map.entry(row.getLong("letter"), value.of(row)))
        .forEach(row -> add(rows, row.getKey(), row.getValue()));
    return rows;
  }

  static <K, T> void add(Map<K, List<T>> lists, K key, T value) {
    lists.computeIfAbsent(key, absent -> new ArrayList<>()).add(value);
  }

  static <K, T> List<T> of(Map<K, List<T>> lists, K key) {
    return lists.getOrDefault(key, List.of());
  }

  private interface Column<T> {
    T of(ResultSet row) throws SQLException;
  }
}
