package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rationale.index.SampleLetters.item;
import static rationale.index.SampleLetters.letter;
import static rationale.model.Outcome.UPHELD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.index.DecisionIndexWriter;
import rationale.index.IndexException;
import rationale.index.IndexGenerations;
import rationale.index.SampleLetters;
import rationale.model.Letter;

class SnapshotTest {
  @TempDir private Path folder;

  @Test
  void newCommitsAreSeenAfterReopeningOnly() {
    var generation = SearchFixture.publish(folder, 1, List.of(some("A")));
    try (var search = DecisionSearch.open(folder)) {
      SearchFixture.write(generation, 2, List.of(some("B")));
      assertThat(search.count(SearchRequest.ALL)).isEqualTo(1);
      assertThat(search.storeRevision()).isEqualTo(1);
      search.reopen();
      assertThat(search.count(SearchRequest.ALL)).isEqualTo(2);
      assertThat(search.storeRevision()).isEqualTo(2);
    }
  }

  @Test
  void aStandingSearchStaysWithItsStateAndTellsItsSize() {
    var generation = SearchFixture.publish(folder, 1, List.of(some("A")));
    try (var search = DecisionSearch.open(folder);
        var standing = search.standing()) {
      SearchFixture.write(generation, 2, List.of(some("B"), some("A")));
      search.reopen();
      assertThat(standing.size()).isEqualTo(new Size(1, 1, 1));
      assertThat(search.size()).isEqualTo(new Size(2, 2, 2));
      assertThat(SearchFixture.found(standing, SearchRequest.ALL)).containsExactly("A#1");
    }
  }

  @Test
  void listenersAreToldOfAnotherStateOnly() {
    var generation = SearchFixture.publish(folder, 1, List.of(some("A")));
    try (var search = DecisionSearch.open(folder)) {
      var told = new AtomicInteger();
      search.onChange(told::incrementAndGet);
      search.reopen();
      assertThat(told).hasValue(0);
      SearchFixture.write(generation, 2, List.of(some("B")));
      search.reopen();
      assertThat(told).hasValue(1);
    }
  }

  @Test
  void aNewGenerationIsFollowedAndTheOldOneCanGo() {
    SearchFixture.publish(folder, 5, List.of(some("A"), some("B")));
    try (var search = DecisionSearch.open(folder)) {
      SearchFixture.publish(folder, 6, List.of(some("C")));
      new IndexGenerations(folder).deleteOthers();
      assertThat(SearchFixture.found(search, SearchRequest.ALL)).containsExactly("A#1", "B#1");
      search.reopen();
      assertThat(SearchFixture.found(search, SearchRequest.ALL)).containsExactly("C#1");
      assertThat(search.storeRevision()).isEqualTo(6);
    }
  }

  @Test
  void readersNeverSeeHalfABatch() throws InterruptedException {
    var generation = SearchFixture.publish(folder, 0, List.of(some("A")));
    var done = new AtomicBoolean();
    var writing =
        Thread.ofVirtual()
            .start(() -> {
              try (var writer = DecisionIndexWriter.open(generation)) {
                for (var revision = 1; revision <= 20; revision++) {
                  for (var i = 0; i < 10; i++) {
                    writer.put(some("B" + revision + "-" + i), SampleLetters.ADDED);
                  }
                  writer.commit(revision);
                }
              } finally {
                done.set(true);
              }
            });
    try (var search = DecisionSearch.open(folder)) {
      while (!done.get()) {
        search.reopen();
        assertThat(search.count(SearchRequest.ALL) % 10).isEqualTo(1);
      }
      search.reopen();
      assertThat(search.count(SearchRequest.ALL)).isEqualTo(201);
    }
    writing.join();
  }

  @Test
  void aClosedSearchSaysSo() {
    SearchFixture.publish(folder, 1, List.of(some("A")));
    var search = DecisionSearch.open(folder);
    search.close();
    search.close();
    assertThatThrownBy(search::reopen).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> search.count(SearchRequest.ALL))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anIndexInAnotherFormatIsRefused() throws IOException {
    var generations = new IndexGenerations(folder);
    var generation = generations.startNew();
    try (var directory = FSDirectory.open(generation);
        var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("format", "0", "storeRevision", "9").entrySet());
      writer.commit();
    }
    generations.publish(generation);
    assertThat(DecisionIndexWriter.committedRevision(generation)).isEmpty();
    assertThat(generations.isSound()).isFalse();
    assertThatThrownBy(() -> DecisionSearch.open(folder))
        .isInstanceOf(IndexException.class)
        .hasMessageContaining("another version wrote the index in " + generation);
  }

  @Test
  void anIndexBuiltAnewInAFolderOfTheSameNameIsFollowedAndIsAnotherState() throws IOException {
    var generation = SearchFixture.publish(folder, 1, List.of(some("A"), some("B")));
    try (var search = DecisionSearch.open(folder)) {
      for (var letters : List.of(List.of(some("C")), List.of(some("D"), some("E")))) {
        var before = search.state();
        delete(generation);
        assertThat(search.count(SearchRequest.ALL)).as("what is open stays").isPositive();
        assertThat(SearchFixture.publish(folder, 1, letters)).isEqualTo(generation);
        search.reopen();
        assertThat(search.count(SearchRequest.ALL)).isEqualTo(letters.size());
        assertThat(search.state()).isNotEqualTo(before);
      }
    }
  }

  private static List<Path> filesIn(Path generation) throws IOException {
    try (var files = Files.list(generation)) {
      return files.toList();
    }
  }

  private static void delete(Path generation) throws IOException {
    for (var file : filesIn(generation)) {
      Files.delete(file);
    }
    Files.delete(generation);
  }

  private static Letter some(String id) {
    return letter(id, null, null, item("MRI", UPHELD, "No red flags."));
  }
}
