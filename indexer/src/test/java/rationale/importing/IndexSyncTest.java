package rationale.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.extract.LetterParser;
import rationale.index.IndexGenerations;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;
import rationale.store.DecisionStore;
import rationale.store.Repository;

/** The index is the image of the store, whatever happened to it. */
class IndexSyncTest {
  private static final Path SAMPLES = Path.of("../data/letters");

  @TempDir private Path folder;
  private Repository repository;
  private IndexSync sync;

  @BeforeEach
  void importOne() {
    repository = Repository.at(folder);
    sync = new IndexSync(repository.index());
    bring("CM19-0900028.txt", sync);
  }

  private void bring(String file, IndexUpdate index) {
    new Importer(repository, new LetterParser()::parse, index)
        .run(List.of(SAMPLES.resolve(file)), "test", _ -> {});
  }

  private long indexed() {
    try (var search = DecisionSearch.open(repository.index())) {
      return search.count(SearchRequest.ALL);
    }
  }

  private void mend() {
    try (var store = DecisionStore.open(repository.database())) {
      sync.replay(store);
      assertThat(sync.isCurrent(store)).isTrue();
    }
  }

  @Test
  void replaysWhatTheIndexLacks() {
    bring("CM20-0900033.txt", _ -> {}); // as if killed between the store and the index
    assertThat(indexed()).isEqualTo(5);
    mend();
    assertThat(indexed()).isEqualTo(8);
  }

  @Test
  void rebuildsALostIndex() throws IOException {
    Files.delete(repository.index().resolve("current"));
    mend();
    assertThat(indexed()).isEqualTo(5);
  }

  @Test
  void rebuildsADamagedIndex() throws IOException {
    var generation = new IndexGenerations(repository.index()).current().orElseThrow();
    try (var files = Files.list(generation)) {
      for (var file : files.filter(name -> name.toString().contains("segments_")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    mend();
    assertThat(indexed()).isEqualTo(5);
  }

  @Test
  void rebuildsWhereThePointerIsDamaged() throws IOException {
    Files.write(repository.index().resolve("current"), new byte[] {-1, -2, -128});
    mend();
    assertThat(indexed()).isEqualTo(5);
  }

  @Test
  void aLetterWithAMonstrousValueKeepsNoOtherFromBeingFound() throws IOException {
    var monster =
        Files.readString(SAMPLES.resolve("CM20-0900033.txt"))
            .replaceFirst("Certification\\(s\\)/Specialty: ", "$0" + "Neurology".repeat(5_000));
    var file = Files.writeString(folder.resolve("monster.txt"), monster);
    new Importer(repository, new LetterParser()::parse, sync)
        .run(List.of(file, SAMPLES.resolve("CM18-0900015.pdf")), "test", _ -> {});
    assertThat(indexed()).isEqualTo(11);
  }

  @Test
  void readersGoOnWhileItIsRebuilt() {
    try (var search = DecisionSearch.open(repository.index());
        var store = DecisionStore.open(repository.database())) {
      sync.rebuild(store);
      assertThat(search.count(SearchRequest.ALL)).isEqualTo(5);
      search.reopen();
      assertThat(search.count(SearchRequest.ALL)).isEqualTo(5);
    }
  }
}
