package rationale.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.cli.Ran.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import rationale.index.IndexGenerations;
import rationale.store.DecisionStore;
import rationale.store.Repository;

/** Whatever is broken of the index: verify says it, and the database gives it back. */
class DamagedIndexTest {
  private static final int LETTERS = 30;

  @TempDir private Path folder;
  private Repository repository;

  @BeforeEach
  void fill() throws IOException {
    repository = Repository.at(folder.resolve("repository"));
    var letters = new Letters();
    // a second import leaves a second segment, and deletions in the first
    importing(letters.write(folder.resolve("letters"), 0, LETTERS, 0));
    importing(letters.write(folder.resolve("letters"), 0, 5, 1));
  }

  private void importing(Path letters) {
    assertThat(run("import", "--data", repository.folder(), letters).exitCode()).isZero();
  }

  private List<Path> files() throws IOException {
    var generation = new IndexGenerations(repository.index()).current().orElseThrow();
    try (var files = Files.list(generation)) {
      return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
  }

  /** Something that breaks a file. */
  private interface Fault {
    void happen(Path file) throws IOException;
  }

  private static void flip(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 0x10;
    Files.write(file, bytes);
  }

  private static void truncate(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length * 2 / 3));
  }

  private static void empty(Path file) throws IOException {
    Files.write(file, new byte[0]);
  }

  @TestFactory
  Stream<DynamicTest> isFoundAndRepaired() throws IOException {
    var whole = folder.resolve("whole");
    Copies.copy(repository.index(), whole);
    return files().stream()
        .flatMap(file -> {
          var name = file.getFileName();
          return Stream.of(
              broken("a byte of %s flipped".formatted(name), whole, file, DamagedIndexTest::flip),
              broken("%s cut short".formatted(name), whole, file, DamagedIndexTest::truncate),
              broken("%s empty".formatted(name), whole, file, DamagedIndexTest::empty),
              broken("%s deleted".formatted(name), whole, file, Files::delete));
        });
  }

  private DynamicTest broken(String what, Path whole, Path file, Fault fault) {
    return DynamicTest.dynamicTest(
        what,
        () -> {
          Copies.replace(whole, repository.index());
          fault.happen(file);
          assertThat(run("verify", "--data", repository.folder()).out())
              .contains("The index is damaged or missing: ", "rationale reindex");
          var searched = run("search", "--data", repository.folder(), "--limit", "1");
          assertThat(searched.exitCode()).as(searched.said()).isIn(0, 1);
          assertThat(searched.said()).doesNotContain("fault in the program");
          assertThat(run("reindex", "--data", repository.folder()).exitCode()).isZero();
          Survivors.verify(repository, what);
          assertThat(Survivors.found(repository, what)).hasSize(LETTERS);
        });
  }

  @Test
  void whatCannotBeOpenedIsBuiltAnewBySearchAndSaysSo() throws IOException {
    for (var file : files()) {
      truncate(file);
    }
    var searched = run("search", "--data", repository.folder());
    assertThat(searched.exitCode()).as(searched.said()).isZero();
    assertThat(searched.out()).contains("in 30 letters");
    assertThat(searched.err()).contains("The index is not at the state of the database");
    Survivors.verify(repository, "after");
  }

  @Test
  void aPointerToNowhereIsAsNoIndex() throws IOException {
    for (var pointer : List.of("gen-000099\n", "", "\0\0\0\0", "../../etc\n")) {
      Files.writeString(repository.index().resolve("current"), pointer);
      assertThat(run("verify", "--data", repository.folder()).out())
          .contains("no index is published", "rationale reindex");
      assertThat(Survivors.found(repository, pointer)).hasSize(LETTERS);
    }
    Files.delete(repository.index().resolve("current"));
    assertThat(Survivors.found(repository, "deleted")).hasSize(LETTERS);
    Survivors.verify(repository, "after");
  }

  @Test
  void aLetterMissingOrForeignOrOldIsNamed() throws IOException {
    var before = folder.resolve("before");
    Copies.copy(repository.folder(), before);
    var letters = new Letters();
    var change = letters.write(folder.resolve("change"), 7, 8, 3);
    letters.write(change, LETTERS, LETTERS + 1, 0);
    importing(change);
    Copies.replace(before.resolve("index"), repository.index());
    // as if the index had been told that it holds them
    try (var store = DecisionStore.openReadOnly(repository.database())) {
      Copies.relabel(repository, store.revision());
    }
    assertThat(run("verify", "--quick", "--data", repository.folder()).out())
        .contains("The index holds");
    assertThat(run("verify", "--data", repository.folder()).out())
        .contains(
            letters.id(7) + " stands in the index in another version",
            letters.id(LETTERS) + " is not in the index");
    assertThat(run("reindex", "--data", repository.folder()).exitCode()).isZero();
    Survivors.verify(repository, "after");
  }

  @Test
  void lettersThatOnlyTheIndexHasAreNamed() throws IOException {
    var before = folder.resolve("before");
    Copies.copy(repository.folder(), before);
    var letters = new Letters();
    importing(letters.write(folder.resolve("more"), LETTERS, LETTERS + 1, 0));
    Files.delete(repository.database());
    Files.copy(before.resolve("rationale.db"), repository.database());
    var said = run("verify", "--data", repository.folder()).out();
    assertThat(said)
        .contains("The database is at revision 2, the index at 3")
        .contains("Letters that only the index holds: " + letters.id(LETTERS));
  }
}
