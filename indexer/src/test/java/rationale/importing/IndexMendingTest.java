package rationale.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.index.IndexGenerations;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;
import rationale.store.Repository;

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
}
