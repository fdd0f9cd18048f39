package rationale.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.index.IndexGenerations;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;
import rationale.store.DecisionStore;
import rationale.store.Repository;
import rationale.store.StoreException;

/** An index that is damaged, ahead of its database or cannot be built. */
class IndexMendingTest {
  @TempDir private Path folder;
  private Repository repository;
  private IndexSync sync;
  private IndexGenerations generations;

  @BeforeEach
  void place() {
    repository = Repository.at(folder.resolve("data"));
    sync = new IndexSync(repository.index());
    generations = new IndexGenerations(repository.index());
  }

  private void bring(String name) throws IOException {
    var file = Files.writeString(folder.resolve(name + ".txt"), "request of " + name);
    new Importer(repository, TinyLetters::parse, sync).run(List.of(file), "test", _ -> {});
  }

  private long indexed() {
    try (var search = DecisionSearch.open(repository.index())) {
      return search.count(SearchRequest.ALL);
    }
  }

  private List<Path> inIndex() throws IOException {
    try (var files = Files.list(repository.index())) {
      return files.filter(Files::isDirectory).toList();
    }
  }

  @Test
  void damageThatOnlyAMergeMeetsIsMendedByTheImportThatMeetsIt() throws IOException {
    bring("zebra");
    flipWhere("zebra");
    for (int letter = 0; letter < 14; letter++) {
      bring("letter" + letter);
      assertThat(indexed()).isEqualTo(letter + 2);
    }
    assertThat(generations.isSound()).isTrue();
  }

  /** Flips a byte where the name stands last, in a part that no writer reads before it merges. */
  private void flipWhere(String name) throws IOException {
    var generation = generations.current().orElseThrow();
    int flipped = 0;
    try (var files = Files.list(generation)) {
      for (var file : files.toList()) {
        var bytes = Files.readAllBytes(file);
        var at = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(name);
        if (at >= 0 && !file.getFileName().toString().startsWith("segments_")) {
          bytes[at + 1] ^= 1;
          Files.write(file, bytes);
          flipped++;
        }
      }
    }
    assertThat(flipped).isPositive();
    assertThat(generations.isSound()).isFalse();
  }

  @Test
  void lettersThatADatabaseLostAreNamedBeforeTheIndexForgetsThem() throws IOException {
    bring("kept");
    var backup = folder.resolve("backup.db");
    try (var store = DecisionStore.openReadOnly(repository.database())) {
      store.backup(backup);
    }
    bring("lost");
    Files.deleteIfExists(repository.database().resolveSibling("rationale.db-wal"));
    Files.move(backup, repository.database(), StandardCopyOption.REPLACE_EXISTING);
    try (var store = DecisionStore.open(repository.database())) {
      sync.replay(store);
    }
    assertThat(indexed()).isEqualTo(1);
    assertThat(Files.readAllLines(repository.folder().resolve("lost-letters.txt")))
        .hasSize(2)
        .last()
        .isEqualTo("lost");
  }

  @Test
  void anIndexThatCannotBeBuiltLeavesNothingBehind() throws IOException, SQLException {
    bring("letter");
    var published = generations.current().orElseThrow();
    generations.startNew(); // as a killed one would have left
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + repository.database());
        var statement = connection.createStatement()) {
      statement.execute("UPDATE packed_letter SET content = zeroblob(20)");
    }
    try (var store = DecisionStore.open(repository.database())) {
      assertThatExceptionOfType(StoreException.class).isThrownBy(() -> sync.rebuild(store));
    }
    assertThat(inIndex()).containsExactly(published);
    assertThat(indexed()).isEqualTo(1);
  }
}
