package rationale.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Tells letters apart that are named after their files and whose files, in several folders, have
 * the same name: the later one gets an id that its folder adds to.
 */
final class SameNames {
  private static final String HOLDER =
      """
      SELECT lower(hex(sha256)) AS sha256, term.text AS folder
      FROM letter JOIN file ON file.key = letter.file JOIN term ON term.number = folder
      WHERE letter.id = :id AND superseded IS NULL
      """;
  private static final int DIGITS = 6;

  private final Handle handle;

  /** Who holds an id once the letters looked at before are saved. */
  private final Map<String, Holder> taken = new HashMap<>();

  private record Holder(String sha256, String folder) {}

  SameNames(Handle handle) {
    this.handle = handle;
  }

  /** {@code letters}, none of them under the id of a letter from another folder. */
  List<PreparedLetter> apart(List<PreparedLetter> letters) {
    var apart = new ArrayList<PreparedLetter>();
    for (var letter : letters) {
      var read = letter.read();
      boolean afterFile = read.letter().caseNumber() == null && !read.folder().isEmpty();
      apart.add(afterFile ? apart(letter) : letter);
    }
    return apart;
  }

  private PreparedLetter apart(PreparedLetter prepared) {
    var letter = prepared.read();
    var id = prepared.id();
    var withFolder = id + "-" + digits(letter.folder());
    boolean other =
        holder(withFolder).isPresent()
            || holder(id).filter(holder -> isOther(holder, letter)).isPresent();
    var own = other ? withFolder : id;
    taken.put(own, new Holder(letter.sha256(), letter.folder()));
    return other ? prepared.named(own) : prepared;
  }

  private static boolean isOther(Holder holder, NewLetter letter) {
    return !holder.sha256.equals(letter.sha256())
        && !holder.folder.isEmpty()
        && !holder.folder.equals(letter.folder());
  }

  private Optional<Holder> holder(String id) {
    if (taken.containsKey(id)) {
      return Optional.ofNullable(taken.get(id));
    }
    return handle
        .createQuery(HOLDER)
        .bind("id", id)
        .map((row, _) -> new Holder(row.getString("sha256"), row.getString("folder")))
        .findOne();
  }

  private static String digits(String folder) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest(folder.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
