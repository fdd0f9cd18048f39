package rationale.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** Reads one by one what can still be read of a database, however damaged it is. */
final class Salvage {
  // where the table no longer tells, an index may; no page holds as many rows as the last assumes
  private static final List<String> LAST_FILE =
      List.of(
          "SELECT coalesce(max(key), 0) FROM file",
          "SELECT coalesce(max(file), 0) FROM letter",
          "SELECT 16 * page_count FROM pragma_page_count");
  private static final List<String> CURRENT_IDS =
      List.of(
          "SELECT id FROM letter INDEXED BY letter_current WHERE superseded IS NULL",
          "SELECT id FROM letter NOT INDEXED WHERE superseded IS NULL");
  private static final String IS_THERE = "SELECT count(*) FROM file WHERE key = :key";
  private static final String NAME = "SELECT name FROM file WHERE key = :key";
  private static final String DIGEST = "SELECT lower(hex(sha256)) FROM file WHERE key = :key";
  private static final String CONTENT = "SELECT form, content FROM original WHERE file = :key";
  private static final String LETTERS =
      "SELECT id FROM letter WHERE file = :key AND superseded IS NULL";

  private final Handle handle;

  Salvage(Handle handle) {
    this.handle = handle;
  }

  /** The ids of current letters that cannot be read, as far as their ids can be. */
  List<String> unreadableLetters() {
    var versions = new Versions(handle, Redaction.LIFTED);
    return ids().stream()
        .filter(id -> attempt(() -> versions.current(List.of(id))).map(List::isEmpty).orElse(true))
        .toList();
  }

  private SortedSet<String> ids() {
    var ids = new TreeSet<String>();
    for (var way : CURRENT_IDS) {
      attempt(() -> {
        handle.createQuery(way).mapTo(String.class).forEach(ids::add); // those before the damage
        return true;
      });
    }
    return ids;
  }

  /** Shows {@code reader} every file, in the order in which they came. */
  void forEachFile(Consumer<KeptFile> reader) {
    long last =
        LAST_FILE.stream()
            .flatMap(way -> attempt(() -> handle.createQuery(way).mapTo(Long.class).one()).stream())
            .findFirst()
            .orElse(0L);
    for (long key = 1; key <= last; key++) {
      long file = key;
      boolean missing = value(IS_THERE, file, Long.class).filter(found -> found == 0).isPresent();
      if (!missing) {
        reader.accept(file(file));
      }
    }
  }

  private KeptFile file(long key) {
    var name = value(NAME, key, String.class).orElse("file " + key);
    var letters =
        attempt(() -> handle.createQuery(LETTERS).bind("key", key).mapTo(String.class).list());
    var digest = value(DIGEST, key, String.class);
    var bytes =
        attempt(() -> content(key))
            .filter(content -> digest.filter(sha256(content)::equals).isPresent());
    return new KeptFile(
        name, letters.orElse(List.of()), letters.filter(List::isEmpty).isPresent(), bytes);
  }

  private byte[] content(long key) {
    return handle
        .createQuery(CONTENT)
        .bind("key", key)
        .map((row, _) -> Compression.expand(row.getInt("form"), row.getBytes("content")))
        .one();
  }

  private <T> Optional<T> value(String sql, long key, Class<T> type) {
    return attempt(() -> handle.createQuery(sql).bind("key", key).mapTo(type).one());
  }

  /** What {@code reading} gives; empty where it meets damage. */
  private static <T> Optional<T> attempt(Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (RuntimeException damaged) {
      // SQLite notices much damage; the rest gives values that nothing here is made for
      return Optional.empty();
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
