package rationale.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
  private static final String LAST_LETTER = "SELECT coalesce(max(key), 0) FROM letter";
  private static final String END = "UPDATE revision SET last_letter = ? WHERE number = ?";
  private static final String SUPERSEDE =
      "UPDATE letter SET superseded = ? WHERE id = ? AND superseded IS NULL";

  private final Handle handle;
  private final Statements statements;
  private final Versions versions;
  private final UnreadableFiles unreadableFiles;
  private final FileWriter files;
  private final LetterWriter letterWriter;
  private final Instant now;
  private final long revision;

  /** The current versions of the letters in this batch, by id. */
  private final Map<String, StoredLetter> current = new HashMap<>();

  private final Map<String, StoredLetter> written = new LinkedHashMap<>();
  private final Set<String> removed = new LinkedHashSet<>();
  private long lastLetter;
  private boolean changed;

  Batch(Handle handle, Statements statements, Instant now) {
    this.handle = handle;
    this.statements = statements;
    this.versions = new Versions(handle, Redaction.LIFTED); // compared with what was just read
    this.now = now;
    // a write comes first, so that what is read below cannot change until the commit
    this.revision = handle.createQuery(BEGIN).bind("now", now.toString()).mapTo(Long.class).one();
    var terms = new Terms(statements);
    this.unreadableFiles = new UnreadableFiles(statements);
    this.files = new FileWriter(statements, terms, revision);
    this.letterWriter = new LetterWriter(statements, terms);
    this.lastLetter = statements.number(LAST_LETTER).orElseThrow();
  }

  BatchResult save(List<PreparedLetter> read, List<UnreadableFile> unreadable, Redaction shown) {
    var letters = new SameNames(handle).apart(read);
    var ids = letters.stream().map(PreparedLetter::id).distinct().toList();
    versions.current(ids).forEach(stored -> current.put(stored.letter().id(), stored));
    Map<String, Set<String>> idsByFile =
        letters.stream()
            .collect(
                groupingBy(letter -> letter.read().sha256(), mapping(PreparedLetter::id, toSet())));
    var statuses = new ArrayList<Status>();
    var keptAs = new ArrayList<String>();
    for (var letter : letters) {
      statuses.add(save(letter, idsByFile.getOrDefault(letter.read().sha256(), Set.of())));
      keptAs.add(keptAs(letter));
    }
    for (var file : unreadable) {
      changed |= unreadableFiles.add(file);
    }
    if (!changed) {
      handle.rollback();
      return new BatchResult(statuses, keptAs, revision - 1, List.of(), List.of());
    }
    statements.run(END, lastLetter, revision);
    return new BatchResult(
        statuses,
        keptAs,
        revision,
        written.values().stream().map(shown::show).toList(),
        List.copyOf(removed));
  }

  private Status save(PreparedLetter prepared, Set<String> idsOfFile) {
    var letter = prepared.read();
    var status = Comparison.of(letter, current.get(prepared.id()), versions);
    if (status == Status.UNCHANGED) {
      changed |= unreadableFiles.remove(letter.sha256());
      return status;
    }
    changed = true;
    unreadableFiles.remove(letter.sha256(), letter.letter().source());
    var file = files.find(letter.sha256());
    boolean renamed =
        file.isPresent() && retire(versions.currentOfFile(letter.sha256()), idsOfFile);
    renamed |= retire(versions.namedByContent(letter), idsOfFile);
    supersede(prepared.id());
    var kept = file.orElseGet(() -> files.add(prepared));
    letterWriter.write(
        letter.letter(),
        prepared.packed(),
        new LetterWriter.Place(++lastLetter, kept.key(), kept.name(), revision, null));
    var stored = stored(letter, kept.name());
    current.put(prepared.id(), stored);
    written.put(prepared.id(), stored);
    removed.remove(prepared.id());
    return renamed ? Status.CHANGED : status;
  }

  /** The id under which a letter is found that was just saved, or left alone. */
  private String keptAs(PreparedLetter saved) {
    return current.containsKey(saved.id())
        ? saved.id()
        : Comparison.copy(saved.read(), versions)
            .map(stored -> stored.letter().id())
            .orElse(saved.id());
  }

  /** Supersedes the letters of a file that it no longer reads as. */
  private boolean retire(List<StoredLetter> ofFile, Set<String> ids) {
    boolean retired = false;
    for (var old : ofFile) {
      var id = old.letter().id();
      if (!ids.contains(id)) {
        current.put(id, old);
        supersede(id);
        removed.add(id);
        retired = true;
      }
    }
    return retired;
  }

  private void supersede(String id) {
    if (current.remove(id) != null) {
      statements.run(SUPERSEDE, revision, id);
      written.remove(id);
    }
  }

  private StoredLetter stored(NewLetter read, String fileName) {
    return new StoredLetter(
        read.letter(),
        read.text(),
        read.pageStarts(),
        fileName,
        read.mediaType(),
        read.sha256(),
        now,
        revision);
  }
}
