package rationale.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static rationale.store.SampleLetters.file;
import static rationale.store.SampleLetters.full;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableTypeAssert;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFailuresTest {
  @TempDir Path folder;

  private static ThrowableTypeAssert<StoreException> refused() {
    return assertThatExceptionOfType(StoreException.class);
  }

  private Path database() {
    return folder.resolve("rationale.db");
  }

  private void execute(String... statements) {
    try (var connections = Connections.writing(database())) {
      Jdbi.create(connections).useHandle(handle -> List.of(statements).forEach(handle::execute));
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private int count(String query) {
    try (var connections = Connections.reading(database())) {
      return Jdbi.create(connections)
          .withHandle(handle -> handle.createQuery(query).mapTo(Integer.class).one());
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void saysThatAFolderCannotBeMade() throws IOException {
    var inTheWay = Files.writeString(folder.resolve("file"), "no folder");

    refused()
        .isThrownBy(() -> DecisionStore.open(inTheWay.resolve("data/rationale.db")))
        .withMessageContaining(inTheWay + "/data cannot be made")
        .withMessageContaining("--data");
  }

  @Test
  void saysThatAFolderIsNoDatabase() throws IOException {
    Files.createDirectory(database());

    refused()
        .isThrownBy(() -> DecisionStore.open(database()))
        .withMessageContaining(database() + " cannot be opened");
  }

  @Test
  void saysThatAFileIsNoDatabase() throws IOException {
    Files.writeString(database(), "Dear reader, ".repeat(1000));

    refused()
        .isThrownBy(() -> DecisionStore.open(database()))
        .withMessageContaining(database() + " is not a database");
    refused()
        .isThrownBy(() -> DecisionStore.openReadOnly(database()))
        .withMessageContaining(database() + " is not a database");
  }

  @Test
  void readerIsToldThatThereIsNothingToRead() {
    refused()
        .isThrownBy(() -> DecisionStore.openReadOnly(database()))
        .withMessageContaining(database() + " holds no letters yet");
    assertThat(database()).doesNotExist();
  }

  @Test
  void readerIsToldOfANewerVersion() {
    DecisionStore.open(database()).close();
    execute("UPDATE flyway_schema_history SET version = '999'");

    refused()
        .isThrownBy(() -> DecisionStore.openReadOnly(database()))
        .withMessageContaining("newer version of Rationale");
    refused()
        .isThrownBy(() -> DecisionStore.open(database()))
        .withMessageContaining("newer version of Rationale");
  }

  @Test
  void readerCannotWrite() {
    DecisionStore.open(database()).close();

    try (var reader = DecisionStore.openReadOnly(database())) {
      refused()
          .isThrownBy(() -> reader.startRun("anything"))
          .withMessageContaining("may not be written")
          .withMessageContaining("INSERT INTO import_run");
    }
  }

  @Test
  void failedBatchLeavesNothingBehind() {
    try (var store = DecisionStore.open(database())) {
      var good = file(full("CM19-0000001"), "a");
      var bad =
          new NewLetter(
              full("CM19-0000002"), "text", List.of(0), new byte[0], "text/plain", "0".repeat(62));

      refused()
          .isThrownBy(() -> store.saveAll(List.of(good, bad), List.of()))
          .withMessageContaining("CHECK constraint failed")
          .withMessageContaining("INSERT INTO file");
      assertThat(store.letterCount()).isZero();
      assertThat(store.revision()).isZero();
    }
  }

  @Test
  void saysThatTheDiskIsFull() {
    DecisionStore.open(database()).close();

    assertThatExceptionOfType(JdbiException.class)
        .isThrownBy(() ->
            execute(
                "PRAGMA max_page_count = 1",
                "INSERT INTO revision VALUES (1, hex(zeroblob(1000000)), 0)"))
        .satisfies(full ->
            assertThat(StoreException.of("saving letters", database(), full))
                .hasMessageStartingWith("saving letters failed: the disk that holds " + database())
                .hasMessageContaining("is full. Make room"));
  }

  /** A process may die before it has written anything into the file it made. */
  @Test
  void anEmptyFileBecomesADatabaseLikeAnyOther() throws IOException {
    DecisionStore.open(database()).close();
    int identity = count("PRAGMA application_id");
    int page = count("PRAGMA page_size");
    Files.write(database(), new byte[0]);

    DecisionStore.open(database()).close();

    assertThat(count("PRAGMA application_id")).isEqualTo(identity).isNotZero();
    assertThat(count("PRAGMA page_size")).isEqualTo(page);
  }

  /** A failed copy leaves nothing that could be taken for one. */
  @Test
  void aBackupThatFailsLeavesNoFile() {
    var copy = folder.resolve("copy.db");

    refused()
        .isThrownBy(() ->
            Maintenance.backup(
                copy,
                partial -> {
                  write(partial);
                  throw new StoreException("the disk is full", new IOException("full"));
                }));

    assertThat(folder).isEmptyDirectory();
  }

  private static void write(Path partial) {
    try {
      Files.writeString(partial, "half of it");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A process may die after the tables are there and before they are explained. */
  @Test
  void theNextWriterExplainsADatabaseThatIsNotExplained() {
    DecisionStore.open(database()).close();
    execute("DELETE FROM code WHERE kind = 'warning'", "DELETE FROM dictionary");

    DecisionStore.open(database()).close();

    assertThat(count("SELECT count(*) FROM code")).isEqualTo(Codes.count());
    assertThat(count("SELECT count(*) FROM dictionary")).isOne();
  }

  @Test
  void foreignKeysAreEnforced() {
    DecisionStore.open(database()).close();

    assertThatExceptionOfType(JdbiException.class)
        .isThrownBy(() -> execute("INSERT INTO packed_letter VALUES (7, 1, x'00')"))
        .withMessageContaining("FOREIGN KEY");
  }

  @Test
  void checkFindsWhatRefersToNothing() {
    try (var store = DecisionStore.open(database())) {
      store.saveAll(List.of(file(full("CM19-0000001"), "a")), List.of());
      assertThat(store.check()).isEmpty();

      execute("PRAGMA foreign_keys = off", "DELETE FROM letter");

      assertThat(store.check()).contains("disputed_item refers to no letter");
    }
  }

  @Test
  void checkNamesLettersAndFilesThatCannotBeUnpacked() {
    try (var store = DecisionStore.open(database())) {
      store.saveAll(
          List.of(file(full("CM19-0000001"), "a"), file(full("CM19-0000002"), "b")), List.of());

      execute(
          "UPDATE packed_letter SET content = zeroblob(20) WHERE letter = 1",
          "UPDATE original SET content = substr(content, 1, 9) WHERE file = 2");

      assertThat(store.check())
          .hasSize(2)
          .anyMatch(fault -> fault.startsWith("letter CM19-0000001 is damaged"))
          .anyMatch(fault -> fault.startsWith("the file CM19-0000002.txt is damaged"));
      refused()
          .isThrownBy(() -> store.find("CM19-0000001"))
          .withMessageContaining("letter CM19-0000001 is damaged")
          .withMessageContaining("Import its file again");
      refused()
          .isThrownBy(() -> store.original("CM19-0000002"))
          .withMessageContaining("file of letter CM19-0000002 is damaged");
      assertThat(store.find("CM19-0000002")).isPresent();
    }
  }

  @Test
  void checkFindsLettersOfWhichNothingIsKept() {
    try (var store = DecisionStore.open(database())) {
      store.saveAll(List.of(file(full("CM19-0000001"), "a")), List.of());

      execute("DELETE FROM packed_letter", "DELETE FROM original");

      assertThat(store.check()).hasSize(2).allMatch(fault -> fault.contains("nothing is kept"));
    }
  }
}
