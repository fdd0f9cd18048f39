package rationale.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import rationale.index.DecisionIndexWriter;
import rationale.index.IndexGenerations;
import rationale.store.Repository;

/** Copies of folders, for putting old things in the place of new ones. */
final class Copies {
  private Copies() {}

  static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  static void replace(Path from, Path to) throws IOException {
    delete(to);
    copy(from, to);
  }

  /** Lets the published generation claim to be at {@code revision}, with what it holds. */
  static void relabel(Repository repository, long revision) throws IOException {
    var generation = new IndexGenerations(repository.index()).current().orElseThrow();
    try (var writer = DecisionIndexWriter.open(generation)) {
      writer.commit(revision);
    }
  }
}
