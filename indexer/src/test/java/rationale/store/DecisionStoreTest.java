package rationale.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.store.SampleLetters.bare;
import static rationale.store.SampleLetters.file;
import static rationale.store.SampleLetters.full;
import static rationale.store.SampleLetters.letter;
import static rationale.store.SampleLetters.sha256;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.model.CaseNumber;
import rationale.model.Letter;
import rationale.store.BatchResult.Status;

class DecisionStoreTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  @TempDir Path folder;
  private DecisionStore store;

  @BeforeEach
  void open() {
    store =
        DecisionStore.open(
            folder.resolve("new/repository/rationale.db"), Clock.fixed(NOON, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<Status> save(NewLetter... letters) {
    return store.saveAll(List.of(letters), List.of()).statuses();
  }

  private Letter found(String id) {
    return store.find(id).orElseThrow().letter();
  }

  @Test
  void findsWhatWasSaved() {
    var full = full("CM19-0000001");
    var bare = bare("old letter");

    assertThat(save(file(full, "full"), file(bare, "bare")))
        .containsExactly(Status.NEW, Status.NEW);

    var stored = store.find(full.id()).orElseThrow();
    assertThat(stored.letter()).isEqualTo(full);
    assertThat(stored.text()).isEqualTo("The clean text.\fPage 2");
    assertThat(stored.pageStarts()).containsExactly(0, 16);
    assertThat(stored.originalName()).isEqualTo("CM19-0000001.txt");
    assertThat(stored.mediaType()).isEqualTo("text/plain");
    assertThat(stored.sha256()).isEqualTo(sha256("full".getBytes(StandardCharsets.UTF_8)));
    assertThat(stored.imported()).isEqualTo(NOON);
    assertThat(stored.revision()).isEqualTo(1);
    assertThat(found("old letter")).isEqualTo(bare);
    assertThat(store.original(full.id()).orElseThrow()).asString().isEqualTo("full");
    assertThat(store.find("CM19-0000002")).isEmpty();
    assertThat(store.original("CM19-0000002")).isEmpty();
    assertThat(store.letterCount()).isEqualTo(2);
    assertThat(store.itemCount()).isEqualTo(3);
  }

  @Test
  void sameFileTwiceChangesNothing() {
    save(file(full("CM19-0000001"), "a"));

    var again = store.saveAll(List.of(file(full("CM19-0000001"), "a")), List.of());

    assertThat(again)
        .isEqualTo(
            new BatchResult(
                List.of(Status.UNCHANGED), List.of("CM19-0000001"), 1, List.of(), List.of()));
    assertThat(store.revision()).isEqualTo(1);
    assertThat(store.versions("CM19-0000001")).hasSize(1);
  }

  @Test
  void sameFileTwiceInOneBatchCountsOnce() {
    assertThat(save(file(full("CM19-0000001"), "a"), file(full("CM19-0000001"), "a")))
        .containsExactly(Status.NEW, Status.UNCHANGED);
  }

  @Test
  void sameBytesUnderAnotherNameChangeNothing() {
    var number = new CaseNumber("CM19-0000001");
    save(file(letter("CM19-0000001", "a.txt", number, "Same."), "a"), file(bare("one"), "b"));

    assertThat(
            save(
                file(letter("CM19-0000001", "copy.txt", number, "Same."), "a"),
                file(bare("two"), "b")))
        .containsExactly(Status.UNCHANGED, Status.UNCHANGED);
    assertThat(found("CM19-0000001").source()).isEqualTo("a.txt");
    assertThat(store.find("two")).isEmpty();
  }

  @Test
  void changedFileSupersedesItsLetterAndTheOlderVersionIsKept() {
    var number = new CaseNumber("CM19-0000001");
    var before = letter("CM19-0000001", "a.txt", number, "Before.");
    var after = letter("CM19-0000001", "a.txt", number, "After.");
    save(file(before, "a"));

    assertThat(save(file(after, "b"))).containsExactly(Status.CHANGED);

    assertThat(found("CM19-0000001")).isEqualTo(after);
    assertThat(store.versions("CM19-0000001"))
        .extracting(StoredLetter::letter)
        .containsExactly(after, before);
    assertThat(store.original("CM19-0000001").orElseThrow()).asString().isEqualTo("b");
    assertThat(store.letterCount()).isEqualTo(1);
    assertThat(store.itemCount()).isEqualTo(2);
  }

  @Test
  void fileChangedBackIsAChange() {
    save(file(full("CM19-0000001"), "a"));
    save(file(full("CM19-0000001"), "b"));

    assertThat(save(file(full("CM19-0000001"), "a"))).containsExactly(Status.CHANGED);
    assertThat(store.original("CM19-0000001").orElseThrow()).asString().isEqualTo("a");
  }

  @Test
  void twoFilesOfOneCaseSettleAtOnce() {
    var number = new CaseNumber("CM19-0000001");
    var pdf = file(letter("CM19-0000001", "a.pdf", number, "Read from PDF."), "pdf");
    var text = file(letter("CM19-0000001", "a.txt", number, "Read from text."), "text");

    assertThat(save(pdf, text)).containsExactly(Status.NEW, Status.CHANGED);
    assertThat(save(pdf, text)).containsExactly(Status.UNCHANGED, Status.UNCHANGED);
    assertThat(store.revision()).isEqualTo(1);
    assertThat(found("CM19-0000001").source()).isEqualTo("a.txt");
  }

  @Test
  void sameFileReadOtherwiseIsAChange() {
    var number = new CaseNumber("CM19-0000001");
    save(file(letter("CM19-0000001", "a.txt", number, "Cut"), "a"));

    assertThat(save(file(letter("CM19-0000001", "a.txt", number, "Whole"), "a")))
        .containsExactly(Status.CHANGED);
    assertThat(store.versions("CM19-0000001")).hasSize(2);
  }

  @Test
  void fileReadUnderAnotherIdLeavesItsOldOne() {
    save(file(bare("scan"), "a"));

    assertThat(save(file(full("CM19-0000001"), "a"))).containsExactly(Status.CHANGED);

    assertThat(store.find("scan")).isEmpty();
    assertThat(store.removedSince(1)).containsExactly("scan");
    assertThat(store.removedSince(2)).isEmpty();
    assertThat(store.letterCount()).isEqualTo(1);
    assertThat(store.versions("scan")).hasSize(1);
  }

  @Test
  void unreadableFileThatBecomesReadableLeavesTheList() {
    var digest = sha256("a".getBytes(StandardCharsets.UTF_8));
    var other = sha256("other".getBytes(StandardCharsets.UTF_8));
    var bad =
        List.of(
            new UnreadableFile("a.pdf", digest, "No template fits.", NOON),
            new UnreadableFile("b.pdf", other, "It is empty.", NOON));

    assertThat(store.saveAll(List.of(), bad).revision()).isEqualTo(1);
    assertThat(store.saveAll(List.of(), bad).revision()).isEqualTo(1);
    assertThat(store.unreadable(name -> false)).isEqualTo(bad);

    save(file(full("CM19-0000001"), "a"));
    assertThat(store.unreadable(name -> false)).containsExactly(bad.get(1));
  }

  @Test
  void mendedFileLeavesTheListOfUnreadableFiles() {
    var broken = new UnreadableFile("CM19-0000001.txt", "0".repeat(64), "It is empty.", NOON);
    store.saveAll(List.of(), List.of(broken));

    save(file(full("CM19-0000001"), "mended"));

    assertThat(store.unreadable(name -> false)).isEmpty();
  }

  @Test
  void replaysWhatWasWrittenSinceARevision() {
    for (int i = 1; i <= 5; i++) {
      save(file(full("CM19-000000" + i), "file " + i));
    }
    save(file(full("CM19-0000002"), "changed"));
    var ids = new ArrayList<String>();
    var sizes = new ArrayList<Integer>();

    long until =
        store.forEachLetterSince(
            1,
            2,
            batch -> {
              sizes.add(batch.size());
              batch.forEach(stored -> ids.add(stored.letter().id()));
            });

    assertThat(until).isEqualTo(6);
    assertThat(ids).containsExactly("CM19-0000003", "CM19-0000004", "CM19-0000005", "CM19-0000002");
    assertThat(sizes).containsExactly(2, 2);
    assertThat(store.forEachLetterSince(6, 2, batch -> ids.clear())).isEqualTo(6);
    assertThat(ids).hasSize(4);
  }

  @Test
  void remembersItsImports() {
    var killed = store.startRun("data/a");
    var run = store.startRun("data/b");
    var finished = store.finishRun(run, new ImportCounts(1, 2, 3, 4));

    assertThat(store.runs()).containsExactly(finished, killed);
    assertThat(killed.finished()).isNull();
    assertThat(finished.finished()).isEqualTo(NOON);
    assertThat(finished.counts()).isEqualTo(new ImportCounts(1, 2, 3, 4));
  }

  @Test
  void keepsItsIdentityAndItsLettersWhenOpenedAgain() {
    save(file(full("CM19-0000001"), "a"));
    var identity = store.identity();
    store.close();

    open();

    assertThat(store.identity()).isEqualTo(identity).hasSize(32);
    assertThat(found("CM19-0000001")).isEqualTo(full("CM19-0000001"));
  }

  @Test
  void tellsWhatABatchWroteAsItReadsAfterwards() {
    store.saveAll(List.of(file(bare("a"), "first")), List.of());

    // the file that was a letter "a" now reads as another
    var saved =
        store.saveAll(
            List.of(file(full("CM19-0000002"), "first"), file(full("CM19-0000001"), "second")),
            List.of());

    assertThat(saved.removed()).containsExactly("a");
    assertThat(saved.removed()).isEqualTo(store.removedSince(1));
    assertThat(saved.written())
        .extracting(one -> one.letter().id())
        .containsExactly("CM19-0000002", "CM19-0000001");
    assertThat(saved.written())
        .allSatisfy(one -> assertThat(store.find(one.letter().id())).contains(one));
  }

  @Test
  void theDatabaseCanBeReadWithoutThisProgram() throws SQLException {
    store.saveAll(List.of(file(full("CM19-0000001"), "first")), List.of());

    try (var connections = Connections.writing(folder.resolve("new/repository/rationale.db"))) {
      var jdbi = Jdbi.create(connections);
      var letter =
          jdbi.withHandle(
              handle -> handle.createQuery("SELECT * FROM current_letter").mapToMap().one());
      assertThat(letter)
          .containsEntry("id", "CM19-0000001")
          .containsEntry("source", "CM19-0000001.txt")
          .containsEntry("template", "LISTED_CREDENTIALS")
          .containsEntry("decision_date", "2019-08-02")
          .containsEntry("worker_sex", "F")
          .containsEntry("priority", "EXPEDITED")
          .containsEntry("ur_action", "MODIFIED");
      var item =
          jdbi.withHandle(
              handle -> handle.createQuery("SELECT * FROM current_item LIMIT 1").mapToMap().one());
      assertThat(item)
          .containsEntry("id", "CM19-0000001#1")
          .containsEntry("outcome", "UPHELD")
          .containsEntry("subcategory", "Imaging/Radiology")
          .containsEntry("ur_guidelines", "MTUS; ACOEM")
          .containsEntry("reviewer_guidelines", "NONE")
          .containsEntry("reasons", "exceeds-visits; no-functional-gain");
    }
  }
}
