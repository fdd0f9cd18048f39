package rationale.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import rationale.store.BatchResult.Status;

/** One transaction that saves letters and unreadable files. */
final class Batch {
  private static final String BEGIN =
      """
      INSERT INTO revision (number, committed)
      VALUES ((SELECT coalesce(max(number), 0) + 1 FROM revision), :now) RETURNING number
      """;
  private static final String FILE = "SELECT key FROM file WHERE sha256 = :sha256";
  private static final String ADD_FILE =
      """
      INSERT INTO file (sha256, name, folder, media_type, revision, size, deflated)
      VALUES (:sha256, :name, :folder, :mediaType, :revision, :size, :deflated) RETURNING key
      """;
  private static final String SUPERSEDE =
      "UPDATE letter SET superseded = :revision WHERE id = :id AND superseded IS NULL";

  private final Handle handle;
  private final Versions versions;
  private final UnreadableFiles unreadableFiles;
  private final Instant now;
  private final long revision;

  /** The current versions of the letters in this batch, by id. */
  private final Map<String, StoredLetter> current = new HashMap<>();

  private boolean changed;

  Batch(Handle handle, Instant now) {
    this.handle = handle;
    this.versions = new Versions(handle, Redaction.LIFTED); // compared with what was just read
    this.unreadableFiles = new UnreadableFiles(handle);
    this.now = now;
    // a write comes first, so that what is read below cannot change until the commit
    this.revision = handle.createQuery(BEGIN).bind("now", now.toString()).mapTo(Long.class).one();
  }

  BatchResult save(List<NewLetter> read, List<UnreadableFile> unreadable) {
    var letters = new SameNames(handle).apart(read);
    var ids = letters.stream().map(letter -> letter.letter().id()).distinct().toList();
    versions.current(ids).forEach(stored -> current.put(stored.letter().id(), stored));
    Map<String, Set<String>> idsByFile =
        letters.stream()
            .collect(
                groupingBy(NewLetter::sha256, mapping(letter -> letter.letter().id(), toSet())));
    var statuses = new ArrayList<Status>();
    for (var letter : letters) {
      statuses.add(save(letter, idsByFile.getOrDefault(letter.sha256(), Set.of())));
    }
    for (var file : unreadable) {
      changed |= unreadableFiles.add(file);
    }
    if (!changed) {
      handle.rollback();
    }
    return new BatchResult(statuses, changed ? revision : revision - 1);
  }

  private Status save(NewLetter letter, Set<String> idsOfFile) {
    var status = Comparison.of(letter, current.get(letter.letter().id()), versions);
    if (status == Status.UNCHANGED) {
      changed |= unreadableFiles.remove(letter.sha256());
      return status;
    }
    changed = true;
    unreadableFiles.remove(letter.sha256(), letter.letter().source());
    boolean renamed = retire(versions.currentOfFile(letter.sha256()), idsOfFile);
    renamed |= retire(versions.namedByContent(letter), idsOfFile);
    supersede(letter.letter().id());
    long file = file(letter);
    new LetterWriter(handle).write(letter, file, revision);
    current.put(letter.letter().id(), stored(letter));
    return renamed ? Status.CHANGED : status;
  }

  /** Supersedes the letters of a file that it no longer reads as. */
  private boolean retire(List<StoredLetter> ofFile, Set<String> ids) {
    boolean retired = false;
    for (var old : ofFile) {
      var id = old.letter().id();
      if (!ids.contains(id)) {
        supersede(id);
        current.remove(id);
        retired = true;
      }
    }
    return retired;
  }

  private void supersede(String id) {
    handle.createUpdate(SUPERSEDE).bind("revision", revision).bind("id", id).execute();
  }

  private long file(NewLetter letter) {
    var known = handle.createQuery(FILE).bind("sha256", letter.sha256()).mapTo(Long.class);
    return known.findOne().orElseGet(() -> addFile(letter));
  }

  private long addFile(NewLetter letter) {
    return handle
        .createQuery(ADD_FILE)
        .bind("sha256", letter.sha256())
        .bind("name", letter.letter().source())
        .bind("folder", letter.folder())
        .bind("mediaType", letter.mediaType())
        .bind("revision", revision)
        .bind("size", letter.original().length)
        .bind("deflated", Deflate.deflate(letter.original()))
        .mapTo(Long.class)
        .one();
  }

  private StoredLetter stored(NewLetter read) {
    return new StoredLetter(
        read.letter(),
        read.text(),
        read.pageStarts(),
        read.letter().source(),
        read.mediaType(),
        read.sha256(),
        now,
        revision);
  }
}
