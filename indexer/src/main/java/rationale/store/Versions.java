package rationale.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import rationale.model.Letter;

/** Finds versions of letters, and shows them with or without a mask. */
final class Versions {
  /** So many letters are held at a time. */
  private static final int AT_ONCE = 200;

  private static final String CURRENT =
      "SELECT key FROM letter WHERE superseded IS NULL AND id IN (<ids>)";
  // two indexes hold an id: that of current versions and that of the others
  private static final String ALL =
      """
      SELECT key FROM letter WHERE id = :id AND superseded IS NULL
      UNION ALL SELECT key FROM letter WHERE id = :id AND superseded IS NOT NULL
      """;
  private static final String CURRENT_OF_FILE =
      """
      SELECT letter.key FROM letter JOIN file ON file.key = letter.file
      WHERE substr(sha256, 1, 6) = substr(unhex(:sha256), 1, 6) AND sha256 = unhex(:sha256)
        AND superseded IS NULL
      """;
  private static final String WAS_OF_FILE =
      """
      SELECT count(*) FROM letter JOIN file ON file.key = letter.file
      WHERE substr(sha256, 1, 6) = substr(unhex(:sha256), 1, 6) AND sha256 = unhex(:sha256)
        AND id = :id
      """;
  private static final String NAMED_BY_CONTENT =
      """
      SELECT letter.key FROM letter JOIN file ON file.key = letter.file
      WHERE source = :source AND superseded IS NULL AND id >= :prefix AND id < :prefix || 'g'
        AND folder = (SELECT number FROM term WHERE text = :folder)
      """;
  // keys grow with revisions
  private static final String SINCE =
      """
      SELECT key FROM letter
      WHERE superseded IS NULL AND key > :last
        AND key > coalesce((SELECT max(last_letter) FROM revision WHERE number <= :revision), 0)
      ORDER BY key LIMIT :limit
      """;
  private static final String COUNT_SINCE =
      """
      SELECT count(*) FROM letter
      WHERE superseded IS NULL
        AND key > coalesce((SELECT max(last_letter) FROM revision WHERE number <= :revision), 0)
      """;
  private static final String REVISION = "SELECT coalesce(max(number), 0) FROM revision";
  private static final String REMOVED =
      """
      SELECT DISTINCT id FROM letter AS old
      WHERE superseded > :revision AND NOT EXISTS (
        SELECT 1 FROM letter WHERE id = old.id AND superseded IS NULL)
      """;
  private static final String ORIGINAL =
      """
      SELECT form, content FROM letter JOIN original ON original.file = letter.file
      WHERE superseded IS NULL AND id = :id
      """;

  private static final String FLAGGED =
      """
      SELECT key FROM letter WHERE superseded IS NULL AND unredacted = 1 ORDER BY id
      """;
  // a file may hold several letters, and shows what any of them says
  private static final String FLAGGED_IN_FILE =
      """
      SELECT count(*) FROM letter JOIN letter AS beside USING (file)
      WHERE letter.superseded IS NULL AND letter.id = :id AND beside.superseded IS NULL
        AND beside.unredacted = 1
      """;
  private static final String LETTERS_IN_FILE =
      """
      SELECT count(*) FROM letter JOIN letter AS beside USING (file)
      WHERE letter.superseded IS NULL AND letter.id = :id AND beside.superseded IS NULL
      """;

  private final Handle handle;
  private final Redaction redaction;

  Versions(Handle handle, Redaction redaction) {
    this.handle = handle;
    this.redaction = redaction;
  }

  List<StoredLetter> current(List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return read(handle.createQuery(CURRENT).bindList("ids", ids).mapTo(Long.class).list());
  }

  List<StoredLetter> all(String id) {
    return read(handle.createQuery(ALL).bind("id", id).mapTo(Long.class).list()).reversed();
  }

  List<StoredLetter> currentOfFile(String sha256) {
    var query = handle.createQuery(CURRENT_OF_FILE).bind("sha256", sha256);
    return read(query.mapTo(Long.class).list());
  }

  /**
   * The current letters of an earlier content of {@code letter}'s file, where both are named by
   * their content, which alone would not tell that they are one letter.
   */
  List<StoredLetter> namedByContent(NewLetter letter) {
    if (!letter.letter().id().startsWith(Letter.NAMED_BY_CONTENT) || letter.folder().isEmpty()) {
      return List.of();
    }
    var query =
        handle
            .createQuery(NAMED_BY_CONTENT)
            .bind("prefix", Letter.NAMED_BY_CONTENT)
            .bind("source", letter.letter().source())
            .bind("folder", letter.folder());
    return read(query.mapTo(Long.class).list());
  }

  boolean hasVersionOfFile(String id, String sha256) {
    var query = handle.createQuery(WAS_OF_FILE).bind("id", id).bind("sha256", sha256);
    return query.mapTo(Long.class).one() > 0;
  }

  long revision() {
    return handle.createQuery(REVISION).mapTo(Long.class).one();
  }

  /** The number of current letters written after {@code revision}. */
  long countSince(long revision) {
    return handle.createQuery(COUNT_SINCE).bind("revision", revision).mapTo(Long.class).one();
  }

  /** The ids that had a letter and lost it after {@code revision}. */
  List<String> removedSince(long revision) {
    return handle.createQuery(REMOVED).bind("revision", revision).mapTo(String.class).list();
  }

  /** Shows {@code reader} the current letters written after {@code revision}, in that order. */
  void eachSince(long revision, int batchSize, Consumer<List<StoredLetter>> reader) {
    for (long last = 0; ; ) {
      var keys =
          handle
              .createQuery(SINCE)
              .bind("revision", revision)
              .bind("last", last)
              .bind("limit", batchSize)
              .mapTo(Long.class)
              .list();
      if (keys.isEmpty()) {
        return;
      }
      reader.accept(read(keys));
      last = keys.getLast();
    }
  }

  /** The current letters in which something was left that should be redacted, by their ids. */
  List<FlaggedLetter> flagged() {
    var flagged = new ArrayList<FlaggedLetter>();
    var keys = handle.createQuery(FLAGGED).mapTo(Long.class).list();
    for (int from = 0; from < keys.size(); from += AT_ONCE) {
      for (var stored : read(keys.subList(from, Math.min(from + AT_ONCE, keys.size())))) {
        FlaggedLetter.of(stored, redaction).ifPresent(flagged::add);
      }
    }
    return flagged;
  }

  private List<StoredLetter> read(List<Long> keys) {
    return LetterReader.read(handle, keys).stream().map(redaction::show).toList();
  }

  Optional<byte[]> original(String id) {
    if (withholdsOriginal(id)) {
      return Optional.empty();
    }
    return handle
        .createQuery(ORIGINAL)
        .bind("id", id)
        .map((row, _) -> expand(id, row.getInt("form"), row.getBytes("content")))
        .findOne();
  }

  private static byte[] expand(String id, int form, byte[] content) {
    try {
      return Compression.expand(form, content);
    } catch (PackedForm.Damaged damaged) {
      throw new StoreException(
          "the file of letter %s is damaged: %s. Import it again, or restore a backup."
              .formatted(id, damaged.getMessage()),
          damaged);
    }
  }

  boolean withholdsOriginal(String id) {
    return redaction == Redaction.KEPT
        && handle.createQuery(FLAGGED_IN_FILE).bind("id", id).mapTo(Long.class).one() > 0;
  }

  boolean sharesFile(String id) {
    return handle.createQuery(LETTERS_IN_FILE).bind("id", id).mapTo(Long.class).one() > 1;
  }
}
