package rationale.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static rationale.store.SampleLetters.file;
import static rationale.store.SampleLetters.full;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreReadersTest {
  @TempDir Path folder;
  private DecisionStore writer;

  @BeforeEach
  void open() {
    writer = DecisionStore.open(folder.resolve("rationale.db"));
  }

  @AfterEach
  void close() {
    writer.close();
  }

  private void save(int number, String content) {
    writer.saveAll(List.of(file(full("CM19-%07d".formatted(number)), content)), List.of());
  }

  private static List<StoredLetter> all(DecisionStore store) {
    var letters = new ArrayList<StoredLetter>();
    store.forEachLetterSince(0, 3, letters::addAll);
    return letters;
  }

  @Test
  void readerSeesWhatAWriterCommitsMeanwhile() {
    try (var reader = DecisionStore.openReadOnly(folder.resolve("rationale.db"))) {
      assertThat(reader.letterCount()).isZero();

      save(1, "a");

      assertThat(reader.revision()).isEqualTo(1);
      assertThat(reader.find("CM19-0000001")).isPresent();
    }
  }

  @Test
  void replayShowsOneMomentWhileAWriterGoesOn() {
    for (int i = 0; i < 5; i++) {
      save(i, "file " + i);
    }
    try (var reader = DecisionStore.openReadOnly(folder.resolve("rationale.db"))) {
      var seen = new ArrayList<Long>();

      long until =
          reader.forEachLetterSince(
              0,
              2,
              batch -> {
                save(4, "changed " + seen.size());
                batch.forEach(letter -> seen.add(letter.revision()));
              });

      assertThat(until).isEqualTo(5);
      assertThat(seen).containsExactly(1L, 2L, 3L, 4L, 5L);
      assertThat(reader.revision()).isEqualTo(8);
    }
  }

  @Test
  void readersNeverSeeHalfABatch() {
    var writing =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 0; i < 20; i++) {
                var batch = new ArrayList<NewLetter>();
                for (int j = 0; j < 10; j++) {
                  int number = 10 * i + j;
                  batch.add(file(full("CM19-%07d".formatted(number)), "file " + number));
                }
                writer.saveAll(batch, List.of());
              }
            },
            Thread.ofPlatform()::start);
    try (var reader = DecisionStore.openReadOnly(folder.resolve("rationale.db"))) {
      while (!writing.isDone()) {
        assertThat(reader.letterCount() % 10).isZero();
      }
      writing.join();
      assertThat(reader.letterCount()).isEqualTo(200);
    }
  }

  @Test
  void backupEqualsTheStore() {
    save(1, "a");
    save(1, "b");
    save(2, "c");
    var copy = folder.resolve("backups/copy.db");

    try (var reader = DecisionStore.openReadOnly(folder.resolve("rationale.db"))) {
      reader.backup(copy);
    }

    try (var backup = DecisionStore.openReadOnly(copy)) {
      assertThat(all(backup)).isEqualTo(all(writer)).hasSize(2);
      assertThat(backup.versions("CM19-0000001")).isEqualTo(writer.versions("CM19-0000001"));
      assertThat(backup.revision()).isEqualTo(3);
      assertThat(backup.identity()).isEqualTo(writer.identity());
      assertThat(backup.check()).isEmpty();
    }
  }

  @Test
  void backupRefusesToOverwrite() throws IOException {
    var taken = Files.writeString(folder.resolve("taken.db"), "precious");

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> writer.backup(taken))
        .withMessageContaining("exists already");
    assertThat(taken).hasContent("precious");
  }
}
