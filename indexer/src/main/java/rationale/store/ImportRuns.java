package rationale.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The history of imports. */
final class ImportRuns {
  private static final String START =
      "INSERT INTO import_run (what, started) VALUES (:what, :started) RETURNING *";
  private static final String FINISH =
      """
      UPDATE import_run SET finished = :finished, added = :added, changed = :changed,
        unchanged = :unchanged, unreadable = :unreadable
      WHERE id = :id RETURNING *
      """;
  private static final String ALL = "SELECT * FROM import_run ORDER BY id DESC";

  private ImportRuns() {}

  static ImportRun start(Handle handle, String what, Instant now) {
    return handle
        .createQuery(START)
        .bind("what", what)
        .bind("started", now.toString())
        .map((row, context) -> run(row))
        .one();
  }

  static ImportRun finish(Handle handle, long id, ImportCounts counts, Instant now) {
    return handle
        .createQuery(FINISH)
        .bind("id", id)
        .bind("finished", now.toString())
        .bind("added", counts.added())
        .bind("changed", counts.changed())
        .bind("unchanged", counts.unchanged())
        .bind("unreadable", counts.unreadable())
        .map((row, context) -> run(row))
        .one();
  }

  static List<ImportRun> all(Handle handle) {
    return handle.createQuery(ALL).map((row, context) -> run(row)).list();
  }

  private static ImportRun run(ResultSet row) throws SQLException {
    var finished = row.getString("finished");
    return new ImportRun(
        row.getLong("id"),
        row.getString("what"),
        Instant.parse(row.getString("started")),
        finished == null ? null : Instant.parse(finished),
        new ImportCounts(
            row.getLong("added"),
            row.getLong("changed"),
            row.getLong("unchanged"),
            row.getLong("unreadable")));
  }
}
