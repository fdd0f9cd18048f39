package rationale.store;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The list of files that no letter could be read from. */
final class UnreadableFiles {
  private static final String ADD =
      """
      INSERT INTO unreadable (source, sha256, reason, seen) VALUES (?, ?, ?, ?)
      ON CONFLICT (source, sha256) DO UPDATE SET reason = excluded.reason
      WHERE reason <> excluded.reason
      """;
  private static final String REMOVE_FILE = "DELETE FROM unreadable WHERE sha256 = ?";
  private static final String REMOVE_NAME = "DELETE FROM unreadable WHERE source = ?";
  private static final String ALL = "SELECT * FROM unreadable ORDER BY source, sha256";

  private final Statements statements;

  UnreadableFiles(Statements statements) {
    this.statements = statements;
  }

  /** Lists {@code file}; false where it was listed so before. */
  boolean add(UnreadableFile file) {
    return statements.run(ADD, file.source(), file.sha256(), file.reason(), file.seen().toString())
        > 0;
  }

  /** Takes the file with these bytes off the list, under every name. */
  boolean remove(String sha256) {
    return statements.run(REMOVE_FILE, sha256) > 0;
  }

  /** Takes the file off the list, and what was listed under its name before it was mended. */
  void remove(String sha256, String source) {
    remove(sha256);
    statements.run(REMOVE_NAME, source);
  }

  static List<UnreadableFile> all(Handle handle) {
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
