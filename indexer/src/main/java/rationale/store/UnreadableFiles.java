package rationale.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The list of files that no letter could be read from. */
final class UnreadableFiles {
  private static final String ADD =
      """
      INSERT INTO unreadable (source, sha256, reason, seen) VALUES (:source, :sha256, :reason, :seen)
      ON CONFLICT (source, sha256) DO UPDATE SET reason = excluded.reason
      WHERE reason <> excluded.reason
      """;
  private static final String REMOVE_FILE = "DELETE FROM unreadable WHERE sha256 = :sha256";
  private static final String REMOVE_NAME = "DELETE FROM unreadable WHERE source = :source";
  private static final String ALL = "SELECT * FROM unreadable ORDER BY source, sha256";

  private final Handle handle;

  UnreadableFiles(Handle handle) {
    this.handle = handle;
  }

  /** Lists {@code file}; false where it was listed so before. */
  boolean add(UnreadableFile file) {
    var update =
        handle
            .createUpdate(ADD)
            .bind("source", file.source())
            .bind("sha256", file.sha256())
            .bind("reason", file.reason())
            .bind("seen", file.seen().toString());
    return update.execute() > 0;
  }

  /** Takes the file with these bytes off the list, under every name. */
  boolean remove(String sha256) {
    return handle.createUpdate(REMOVE_FILE).bind("sha256", sha256).execute() > 0;
  }

  /** Takes the file off the list, and what was listed under its name before it was mended. */
  void remove(String sha256, String source) {
    remove(sha256);
    handle.createUpdate(REMOVE_NAME).bind("source", source).execute();
  }

  List<UnreadableFile> all() {
    return handle
        .createQuery(ALL)
        .map((row, context) ->
            new UnreadableFile(
                row.getString("source"),
                row.getString("sha256"),
                row.getString("reason"),
                Instant.parse(row.getString("seen"))))
        .list();
  }
}
