package rationale.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.model.DisputedItem;
import rationale.model.Letter;
import rationale.model.Outcome;

class DecisionIndexWriterTest {
  @TempDir private Path dir;

  @Test
  void aLetterReplacesItsEarlierItems() throws IOException {
    try (var writer = DecisionIndexWriter.open(dir)) {
      writer.put(letter("A", 3), SampleLetters.ADDED);
      writer.put(letter("B", 1), SampleLetters.ADDED);
      writer.commit(1);
      writer.put(letter("A", 2), SampleLetters.ADDED);
      writer.commit(2);
    }
    assertThat(documents()).isEqualTo(3);
    assertThat(DecisionIndexWriter.committedRevision(dir)).hasValue(2);
  }

  @Test
  void aRemovedLetterLeavesNothing() throws IOException {
    try (var writer = DecisionIndexWriter.open(dir)) {
      writer.put(letter("A", 3), SampleLetters.ADDED);
      writer.put(letter("B", 1), SampleLetters.ADDED);
      writer.remove("A");
      writer.commit(1);
    }
    assertThat(documents()).isEqualTo(1);
  }

  @Test
  void closingWithoutCommitLeavesTheOldCommit() throws IOException {
    try (var writer = DecisionIndexWriter.open(dir)) {
      writer.put(letter("A", 1), SampleLetters.ADDED);
      writer.commit(7);
    }
    try (var writer = DecisionIndexWriter.open(dir)) {
      writer.put(letter("A", 5), SampleLetters.ADDED);
      writer.put(letter("B", 5), SampleLetters.ADDED);
    }
    assertThat(documents()).isEqualTo(1);
    assertThat(DecisionIndexWriter.committedRevision(dir)).hasValue(7);
  }

  @Test
  void aWriterKilledHalfWayLeavesTheOldCommit(@TempDir Path killed) throws IOException {
    try (var writer = DecisionIndexWriter.open(dir)) {
      writer.put(letter("A", 1), SampleLetters.ADDED);
      writer.commit(7);
      for (var i = 0; i < 200; i++) {
        writer.put(letter("B" + i, 5), SampleLetters.ADDED);
      }
      // what a killed process leaves: the files as they are now, nobody to undo anything
      try (var files = Files.list(dir)) {
        for (var file : files.toList()) {
          Files.copy(file, killed.resolve(file.getFileName()));
        }
      }
    }
    assertThat(DecisionIndexWriter.committedRevision(killed)).hasValue(7);
    try (var writer = DecisionIndexWriter.open(killed)) {
      writer.put(letter("C", 1), SampleLetters.ADDED);
      writer.commit(8);
    }
    assertThat(DecisionIndexWriter.committedRevision(killed)).hasValue(8);
  }

  @Test
  void aSecondWriterIsTurnedAway() {
    try (var writer = DecisionIndexWriter.open(dir)) {
      writer.put(letter("A", 1), SampleLetters.ADDED);
      assertThatThrownBy(() -> DecisionIndexWriter.open(dir))
          .isInstanceOf(IndexException.class)
          .hasMessageContaining("another process is writing the index in " + dir);
    }
  }

  @Test
  void whatIsNoIndexHasNoRevision() throws IOException {
    assertThat(DecisionIndexWriter.committedRevision(dir)).isEmpty();
    assertThat(DecisionIndexWriter.committedRevision(dir.resolve("missing"))).isEmpty();
    Files.writeString(dir.resolve("segments_1"), "damaged");
    assertThat(DecisionIndexWriter.committedRevision(dir)).isEmpty();
  }

  private int documents() throws IOException {
    try (var directory = FSDirectory.open(dir);
        var reader = DirectoryReader.open(directory)) {
      return reader.numDocs();
    }
  }

  private static Letter letter(String id, int items) {
    var item = SampleLetters.item("MRI", Outcome.UPHELD, "No red flags.");
    return SampleLetters.letter(
        id, null, "Low back pain.", Collections.nCopies(items, item).toArray(new DisputedItem[0]));
  }
}
