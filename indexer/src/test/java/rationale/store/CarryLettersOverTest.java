package rationale.store;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.store.SampleLetters.bare;
import static rationale.store.SampleLetters.full;
import static rationale.store.SampleLetters.letter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.model.CaseNumber;
import rationale.model.Field;
import rationale.model.Letter;

/**
 * A database that a version of this program wrote before letters were packed: three letters, one of
 * them in two versions, one that is not fully redacted, and a fourth that lost its id and got it
 * back from another file.
 */
class CarryLettersOverTest {
  private static final Instant THEN = Instant.parse("2026-01-02T03:04:05.678Z");

  @TempDir Path folder;
  private Path database = Path.of("");

  @BeforeEach
  void unpackDatabase() throws IOException {
    database = folder.resolve("rationale.db");
    try (var in = CarryLettersOverTest.class.getResourceAsStream("version-2.db.gz")) {
      Files.copy(new GZIPInputStream(Objects.requireNonNull(in)), database);
    }
  }

  private static List<Letter> letters(List<StoredLetter> stored) {
    return stored.stream().map(StoredLetter::letter).toList();
  }

  @Test
  void aReaderIsToldToImport() {
    Assertions.assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> DecisionStore.openReadOnly(database))
        .withMessageContaining("any import brings it up to date");
  }

  @Test
  void keepsEveryVersionOfEveryLetter() {
    var changed =
        letter(
            "CM19-0000001",
            "CM19-0000001.txt",
            new CaseNumber("CM19-0000001"),
            "Denied again for want of proof");
    try (var store = DecisionStore.open(database)) {
      assertThat(letters(store.versions("CM19-0000001")))
          .containsExactly(changed, full("CM19-0000001"));
      assertThat(letters(store.versions("scan0001"))).containsExactly(bare("scan0001"));
      assertThat(letters(store.versions("CM20-0000003"))).containsExactly(full("CM20-0000003"));
      assertThat(store.versions("CM20-0000002")).hasSize(2);
      assertThat(store.find("CM19-0000001").orElseThrow())
          .isEqualTo(
              new StoredLetter(
                  changed,
                  "The clean text.\fPage 2",
                  List.of(0, 16),
                  "CM19-0000001.txt",
                  "text/plain",
                  SampleLetters.sha256("second content".getBytes(StandardCharsets.UTF_8)),
                  THEN,
                  2));
    }
  }

  @Test
  void keepsFilesAndWithholdsThoseItWithheld() {
    DecisionStore.open(database).close();
    try (var store = DecisionStore.openReadOnly(database);
        var lifted = DecisionStore.openReadOnly(database, Redaction.LIFTED)) {
      assertThat(store.original("CM20-0000003").orElseThrow())
          .asString()
          .isEqualTo("third content");
      assertThat(store.original("CM20-0000002")).isEmpty();
      assertThat(lifted.original("CM20-0000002").orElseThrow())
          .asString()
          .isEqualTo("fourth content");
      assertThat(store.flagged()).hasSize(1);
      assertThat(store.find("CM20-0000002").orElseThrow().text()).contains("█");
    }
  }

  @Test
  void countsWhatItCounted() {
    try (var store = DecisionStore.open(database)) {
      var coverage = store.coverage();
      assertThat(coverage.letters()).isEqualTo(4);
      assertThat(coverage.items()).isEqualTo(7).isEqualTo(store.itemCount());
      assertThat(coverage.fields().get(Field.RATIONALE)).isEqualTo(new Coverage.Stated(6, 7));
      assertThat(coverage.decisionYears()).containsExactly(java.util.Map.entry(2019, 3L));
      assertThat(store.unreadable(_ -> false)).hasSize(1);
      assertThat(store.runs().getFirst().counts()).isEqualTo(new ImportCounts(3, 1, 0, 1));
      assertThat(store.check()).isEmpty();
    }
  }

  @Test
  void goesOnWhereItWas() {
    try (var store = DecisionStore.open(database)) {
      assertThat(store.revision()).isEqualTo(4);
      var same = SampleLetters.file(full("CM20-0000003"), "third content");
      assertThat(store.saveAll(List.of(same), List.of()).statuses())
          .containsExactly(BatchResult.Status.UNCHANGED);
      var since = new java.util.ArrayList<String>();
      store.forEachLetterSince(2, 10, batch -> batch.forEach(one -> since.add(one.letter().id())));
      assertThat(since).containsExactly("CM20-0000003", "CM20-0000002");
      assertThat(store.removedSince(0)).isEmpty();
      var saved =
          store.saveAll(List.of(SampleLetters.file(full("CM21-0000009"), "new")), List.of());
      assertThat(saved.revision()).isEqualTo(5);
    }
  }
}
