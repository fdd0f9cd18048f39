package rationale.store;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Packs the letters of databases made before letters were packed, in all their versions, under the
 * keys they had. All in one transaction: a database is of the one form or of the other.
 */
final class CarryLettersOver implements JavaMigration {
  private static final int AT_ONCE = 200;
  private static final List<String> FILES =
      List.of(
          "INSERT INTO term (text) SELECT folder FROM before_file UNION SELECT media_type FROM"
              + " before_file",
          """
          INSERT INTO file (key, sha256, name, folder, media_type, revision, size)
          SELECT key, unhex(sha256), name, (SELECT number FROM term WHERE text = folder),
            (SELECT number FROM term WHERE text = media_type), revision, size
          FROM before_file ORDER BY key
          """,
          """
          INSERT INTO original (file, form, content)
          SELECT key, 0, deflated FROM before_file ORDER BY key
          """);
  private static final String NEXT =
      """
      SELECT letter.key, file, name, letter.revision, superseded
      FROM before_letter AS letter JOIN before_file AS file ON file.key = letter.file
      WHERE letter.key > :after ORDER BY letter.key LIMIT :limit
      """;
  private static final String LAST_LETTERS =
      """
      UPDATE revision SET last_letter =
        coalesce((SELECT max(key) FROM letter WHERE letter.revision = revision.number), 0)
      """;
  private static final List<String> EMPTIED =
      List.of(
          "own_words",
          "warning",
          "evidence",
          "citation_section",
          "citation",
          "guideline_family",
          "before_reason",
          "body_part",
          "before_disputed_item",
          "document_reviewed",
          "diagnosis",
          "licensed_state",
          "before_reviewer_specialty",
          "page",
          "before_letter",
          "before_file");

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("4");
  }

  @Override
  public String getDescription() {
    return "carry letters over";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) {
    var handle = Jdbi.open(context.getConnection()); // stays open, as the connection is Flyway's
    FILES.forEach(handle::execute);
    try (var statements = new Statements(handle)) {
      carry(handle, new LetterWriter(statements, new Terms(statements)));
    }
    handle.execute(LAST_LETTERS);
    EMPTIED.forEach(table -> handle.execute("DROP TABLE " + table));
  }

  private static void carry(Handle handle, LetterWriter writer) {
    for (var places = places(handle, 0); !places.isEmpty(); ) {
      var keys = places.stream().map(LetterWriter.Place::key).toList();
      var letters = LettersBefore.read(handle, keys); // in the order of keys, too
      for (int i = 0; i < keys.size(); i++) {
        var stored = letters.get(i);
        var packed = PackedForm.pack(stored.letter(), stored.text(), stored.pageStarts());
        writer.write(stored.letter(), Compression.compress(packed), places.get(i));
      }
      places = places(handle, keys.getLast());
    }
  }

  private static List<LetterWriter.Place> places(Handle handle, long after) {
    return handle
        .createQuery(NEXT)
        .bind("after", after)
        .bind("limit", AT_ONCE)
        .map((row, _) ->
            new LetterWriter.Place(
                row.getLong("key"),
                row.getLong("file"),
                row.getString("name"),
                row.getLong("revision"),
                row.getObject("superseded") == null ? null : row.getLong("superseded")))
        .list();
  }
}
