package rationale.store;

import java.util.HexFormat;
import java.util.Optional;

/** Keeps files as received, each once. */
final class FileWriter {
  private static final String FIND =
      "SELECT key, name FROM file WHERE substr(sha256, 1, 6) = substr(?1, 1, 6) AND sha256 = ?1";
  private static final String ADD =
      """
      INSERT INTO file (sha256, name, folder, media_type, revision, size)
      VALUES (?, ?, ?, ?, ?, ?) RETURNING key
      """;
  private static final String ORIGINAL = "INSERT INTO original VALUES (?, ?, ?)";

  private final Statements statements;
  private final Terms terms;
  private final long revision;

  FileWriter(Statements statements, Terms terms, long revision) {
    this.statements = statements;
    this.terms = terms;
    this.revision = revision;
  }

  /** A file by its key, with the name under which it was first received. */
  record Kept(long key, String name) {}

  /** The file with these bytes, where it is kept already. */
  Optional<Kept> find(String sha256) {
    return statements.first(
        FIND,
        row -> new Kept(row.getLong("key"), row.getString("name")),
        (Object) HexFormat.of().parseHex(sha256));
  }

  Kept add(PreparedLetter letter) {
    var read = letter.read();
    var name = read.letter().source();
    long key =
        statements
            .number(
                ADD,
                HexFormat.of().parseHex(read.sha256()),
                name,
                terms.number(read.folder()),
                terms.number(read.mediaType()),
                revision,
                read.original().length)
            .orElseThrow();
    statements.run(ORIGINAL, key, Compression.FORM, letter.original());
    return new Kept(key, name);
  }
}
