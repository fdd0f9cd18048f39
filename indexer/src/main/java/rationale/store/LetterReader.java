package rationale.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/** Reads versions of letters, many at a time. */
final class LetterReader {
  private static final String LETTERS =
      """
      SELECT letter.id, letter.source, letter.revision, file.name, hex(file.sha256) AS sha256,
        term.text AS media_type, revision.committed, packed_letter.form, packed_letter.content
      FROM letter JOIN packed_letter ON packed_letter.letter = letter.key
        JOIN file ON file.key = letter.file JOIN term ON term.number = file.media_type
        JOIN revision ON revision.number = letter.revision
      WHERE letter.key IN (SELECT value FROM json_each(:letters))
      ORDER BY letter.key
      """;

  private LetterReader() {}

  /** The versions with {@code keys}, in the order of their keys: the older first. */
  static List<StoredLetter> read(Handle handle, List<Long> keys) {
    return keys.isEmpty()
        ? List.of()
        : handle
            .createQuery(LETTERS)
            .bind("letters", keys.toString()) // a list of numbers prints as a JSON array
            .map((row, context) -> stored(row))
            .list();
  }

  private static StoredLetter stored(ResultSet row) throws SQLException {
    var name = row.getString("name");
    var source = row.getString("source");
    var content = unpack(row, row.getString("id"), source == null ? name : source);
    return new StoredLetter(
        content.letter(),
        content.text(),
        content.pageStarts(),
        name,
        row.getString("media_type"),
        row.getString("sha256").toLowerCase(Locale.ROOT),
        Instant.parse(row.getString("committed")),
        row.getLong("revision"));
  }

  private static PackedForm.Content unpack(ResultSet row, String id, String source)
      throws SQLException {
    try {
      var packed = Compression.expand(row.getInt("form"), row.getBytes("content"));
      return PackedForm.unpack(packed, id, source);
    } catch (PackedForm.Damaged damaged) {
      throw new StoreException(
          "letter %s is damaged: %s. Import its file again, or restore a backup."
              .formatted(id, damaged.getMessage()),
          damaged);
    }
  }
}
