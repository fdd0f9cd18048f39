package rationale.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.cli.Ran.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.store.Repository;

/** One process writes a repository; others are told who, or read it. */
class TwoWritersTest {
  private static final int LETTERS = 400;

  @TempDir private Path folder;

  @Test
  void theSecondIsToldWhoWritesAndReadersGoOnAndAKilledOneHoldsNothing() throws Exception {
    var repository = Repository.at(folder.resolve("repository"));
    var letters = new Letters();
    var few = letters.write(folder.resolve("few"), 0, 20, 0);
    var many = letters.write(folder.resolve("many"), 20, LETTERS, 0);
    assertThat(run("import", "--data", repository.folder(), few).exitCode()).isZero();
    try (var first = Child.start("import", "--data", repository.folder(), many)) {
      first.await(() -> Files.exists(repository.folder().resolve("writer.holder")));
      for (var command : List.of("reindex", "verify")) {
        var told = run(command, "--data", repository.folder());
        assertThat(told.exitCode()).isOne();
        assertThat(told.err())
            .contains("is being written by \"import\" (process " + first.pid() + " on ");
      }
      assertThat(run("import", "--data", repository.folder(), few).err())
          .contains("process " + first.pid());
      for (var command : List.of("search", "stats")) {
        assertThat(run(command, "--data", repository.folder()).exitCode()).isZero();
      }
      assertThat(first.kill()).as("it was writing all the while").isTrue();
    }
    var next = run("import", "--data", repository.folder(), many);
    assertThat(next.exitCode()).as(next.said()).isZero();
    assertThat(Survivors.found(repository, "after")).hasSize(LETTERS);
    Survivors.verify(repository, "after");
  }
}
