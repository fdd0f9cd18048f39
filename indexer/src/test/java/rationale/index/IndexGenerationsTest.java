package rationale.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.model.Outcome;

class IndexGenerationsTest {
  @TempDir private Path folder;
  private IndexGenerations generations;

  @BeforeEach
  void start() {
    generations = new IndexGenerations(folder.resolve("index"));
  }

  @Test
  void nothingIsCurrentBeforeItIsPublished() {
    assertThat(generations.current()).isEmpty();
    var first = built();
    assertThat(generations.current()).isEmpty();
    generations.publish(first);
    assertThat(generations.current()).contains(first);
    assertThat(first).hasFileName("gen-000001");
  }

  @Test
  void aNewGenerationReplacesTheOldOneWhenPublished() {
    var first = built();
    generations.publish(first);
    var second = built();
    assertThat(generations.current()).contains(first);
    generations.publish(second);
    assertThat(generations.current()).contains(second);
    generations.deleteOthers();
    assertThat(first).doesNotExist();
    assertThat(generations.isSound()).isTrue();
  }

  @Test
  void aDamagedOrMissingGenerationIsNotSound() throws IOException {
    assertThat(generations.isSound()).isFalse();
    var first = built();
    generations.publish(first);
    assertThat(generations.isSound()).isTrue();
    try (var files = Files.list(first)) {
      for (var file : files.filter(f -> f.toString().endsWith(".cfs")).toList()) {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
    assertThat(generations.isSound()).isFalse();
  }

  @Test
  void aPointerToNothingIsAsNone() throws IOException {
    Files.createDirectories(folder.resolve("index"));
    Files.writeString(folder.resolve("index/current"), "gen-000009\n");
    assertThat(generations.current()).isEmpty();
    Files.writeString(folder.resolve("index/current"), "../elsewhere\n");
    assertThat(generations.current()).isEmpty();
  }

  private Path built() {
    var generation = generations.startNew();
    try (var writer = DecisionIndexWriter.open(generation)) {
      writer.put(
          SampleLetters.letter("A", null, null, SampleLetters.item("X", Outcome.UPHELD, "Y")),
          SampleLetters.ADDED);
      writer.commit(1);
    }
    return generation;
  }
}
