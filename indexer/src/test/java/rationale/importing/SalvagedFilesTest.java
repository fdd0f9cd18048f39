package rationale.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.letter.SourceFile;
import rationale.store.DecisionStore;
import rationale.store.Redaction;
import rationale.store.Repository;

class SalvagedFilesTest {
  @TempDir private Path folder;

  private DecisionStore holding(List<String> names) {
    var repository = Repository.at(folder.resolve("data"));
    var importer = new Importer(repository, TinyLetters::parse, _ -> {});
    for (var name : names) {
      var bytes = ("request of " + name).getBytes(StandardCharsets.UTF_8);
      importer.take(new SourceFile(name, bytes), "test", (_, _) -> {});
    }
    return DecisionStore.openReadOnly(repository.database(), Redaction.LIFTED);
  }

  @Test
  void aNameThatNoFileCanHaveKeepsNoFileFromBeingWritten() throws IOException {
    var names =
        List.of(
            "x".repeat(300) + ".txt", "\u6f22".repeat(200) + ".txt", "a\0.txt", "..", "/", "b.txt");
    var rescued = folder.resolve("rescued");
    try (var store = holding(names)) {
      var files = new SalvagedFiles(rescued);
      files.write(store);
      assertThat(files.written()).isEqualTo(names.size());
      assertThat(files.lost()).isEmpty();
    }
    var contents = new ArrayList<String>();
    SourceFiles.at(List.of(rescued))
        .forEach(
            file -> contents.add(new String(file.bytes(), StandardCharsets.UTF_8)),
            problem -> contents.add(problem.toString()));
    assertThat(contents)
        .containsExactlyInAnyOrderElementsOf(
            names.stream().map(name -> "request of " + name).toList());
    assertThat(rescued.resolve("1/b.txt")).hasContent("request of b.txt");
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoDamageOfTheDatabase() throws IOException {
    var inTheWay = Files.writeString(folder.resolve("file"), "no folder");
    try (var store = holding(List.of("a.txt"))) {
      var files = new SalvagedFiles(inTheWay.resolve("rescued"));
      assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> files.write(store));
      Files.delete(inTheWay);
      var full = new SalvagedFiles(folder.resolve("rescued"));
      Files.createDirectory(folder.resolve("rescued"));
      Files.writeString(folder.resolve("rescued/1"), "in the way of a folder");
      assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> full.write(store));
    }
  }
}
