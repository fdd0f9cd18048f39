package rationale.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.extract.LetterParser;
import rationale.index.IndexGenerations;
import rationale.model.Letter;
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

  @Test
  void followsAnImportWithoutReadingItAgainAndHoldsWhatAReplayWould() {
    var followed = Repository.at(folder.resolve("followed"));
    new Importer(followed, new LetterParser()::parse, new IndexSync(followed.index()))
        .run(List.of(SAMPLES), "test", _ -> {});
    var replayed = Repository.at(folder.resolve("replayed"));
    var lazy = new IndexSync(replayed.index());
    new Importer(replayed, new LetterParser()::parse, store -> lazy.replay(store))
        .run(List.of(SAMPLES), "test", _ -> {});

    try (var one = DecisionStore.open(followed.database());
        var other = DecisionStore.open(replayed.database());
        var oneIndex = DecisionSearch.open(followed.index());
        var otherIndex = DecisionSearch.open(replayed.index())) {
      assertThat(new IndexSync(followed.index()).isCurrent(one)).isTrue();
      assertThat(letters(one)).hasSizeGreaterThan(40).isEqualTo(letters(other));
      assertThat(oneIndex.count(SearchRequest.ALL))
          .isEqualTo(one.itemCount())
          .isEqualTo(otherIndex.count(SearchRequest.ALL));
    }
  }

  private static List<Letter> letters(DecisionStore store) {
    var letters = new ArrayList<Letter>();
    store.forEachLetterSince(0, 50, batch -> batch.forEach(one -> letters.add(one.letter())));
    return letters;
  }

  @Test
  void aFollowerThatCannotWriteLeavesTheRestToTheReplay() throws IOException {
    var generation = new IndexGenerations(repository.index()).current().orElseThrow();
    IndexUpdate breaking =
        new IndexUpdate() {
          @Override
          public void replay(DecisionStore store) {
            sync.replay(store);
          }

          @Override
          public Follower follow(DecisionStore store) {
            var follower = sync.follow(store);
            return saved -> {
              // as if the disk lost it while the import runs
              deleteFiles(generation);
              follower.take(saved);
            };
          }
        };
    bring("CM20-0900033.txt", breaking);
    assertThat(indexed()).isEqualTo(8);
  }

  private static void deleteFiles(Path generation) {
    try (var files = Files.list(generation)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
