package rationale.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.index.DecisionIndexWriter;
import rationale.index.IndexException;
import rationale.index.IndexGenerations;
import rationale.index.SampleLetters;
import rationale.store.StoredLetter;

class IndexersTest {
  private static final List<StoredLetter> LETTERS =
      SampleLetters.random(3, 300).stream()
          .map(letter ->
              new StoredLetter(
                  letter, "", List.of(0), "any.txt", "text/plain", "", SampleLetters.ADDED, 1))
          .toList();

  @TempDir private Path folder;

  @Test
  void everyLetterIsInTheIndexOnceWhenTheyAreDone() {
    var generations = new IndexGenerations(folder);
    var generation = generations.startNew();
    try (var writer = DecisionIndexWriter.open(generation);
        var indexers = Indexers.ofAllCores()) {
      indexers.put(writer, LETTERS);
      indexers.put(writer, LETTERS.subList(100, 200));
      writer.commit(1);
    }
    generations.publish(generation);
    try (var index = generations.compare()) {
      assertThat(LETTERS)
          .allSatisfy(
              one -> assertThat(index.difference(one.letter(), SampleLetters.ADDED)).isEmpty());
      assertThat(index.others()).isEmpty();
    }
  }

  @Test
  void whatFailsForOneFailsForWhoWaits() {
    var writer = DecisionIndexWriter.open(new IndexGenerations(folder).startNew());
    writer.close();
    try (var indexers = Indexers.ofHalfTheCores()) {
      assertThatThrownBy(() -> indexers.put(writer, LETTERS)).isInstanceOf(IndexException.class);
    }
  }
}
