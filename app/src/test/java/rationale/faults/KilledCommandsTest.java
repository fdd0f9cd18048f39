package rationale.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.cli.Ran.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import rationale.store.Repository;

/** Whatever moment a command is killed at, what was there before is there after. */
class KilledCommandsTest {
  private static final int LETTERS = 250;
  private static final int KILLS_OF_ONE = 5;

  @TempDir private Path folder;
  private Repository repository;
  private Letters letters;
  private final Kills kills = new Kills();

  @BeforeEach
  void place() throws IOException {
    repository = Repository.at(folder.resolve("repository"));
    letters = new Letters();
  }

  @AfterEach
  void tell(TestInfo test) {
    System.out.println(test.getDisplayName() + ": " + kills);
  }

  private Set<String> fill() throws IOException {
    var files = letters.write(folder.resolve("letters"), 0, LETTERS, 0);
    assertThat(run("import", "--data", repository.folder(), files).exitCode()).isZero();
    return Survivors.found(repository, "before");
  }

  private boolean isHeld() {
    return Files.exists(repository.folder().resolve("writer.holder"));
  }

  private void release() throws IOException {
    Files.deleteIfExists(repository.folder().resolve("writer.holder"));
  }

  @Test
  void reindexLeavesTheOldIndexOrTheNewOne() throws Exception {
    var before = fill();
    while (!kills.enough()) {
      release();
      try (var child = Child.start("reindex", "--data", repository.folder())) {
        child.await(this::isHeld);
        kills.pause(1_200);
        if (child.kill()) {
          kills.note(repository);
        }
      }
      Survivors.verify(repository, kills.where()); // nothing needs mending
      assertThat(Survivors.found(repository, kills.where())).isEqualTo(before);
    }
    assertThat(run("import", "--data", repository.folder(), folder.resolve("letters")).exitCode())
        .isZero();
    try (var generations = Files.list(repository.index())) {
      assertThat(generations.filter(Files::isDirectory)).hasSize(1);
    }
  }

  @Test
  void backupLeavesAWholeCopyOrNone() throws Exception {
    fill();
    var stats = run("stats", "--data", repository.folder()).out();
    while (!kills.enough()) {
      var copy = folder.resolve("copy/rationale.db");
      var draft = folder.resolve("copy/rationale.db.partial");
      try (var child = Child.start("backup", "--data", repository.folder(), copy)) {
        child.await(() -> Files.exists(draft) || Files.exists(copy));
        kills.pause(30);
        if (child.kill()) {
          kills.note(repository);
          kills.met(Files.exists(copy) ? "with the copy there" : "with a part of the copy");
        }
      }
      if (!Files.exists(copy)) {
        assertThat(run("backup", "--data", repository.folder(), copy).exitCode()).isZero();
      }
      assertThat(run("stats", "--data", copy.getParent()).out()).as(kills.where()).isEqualTo(stats);
      Files.delete(copy);
      Files.deleteIfExists(draft);
    }
    Survivors.verify(repository, kills.where());
  }

  @Test
  void aFirstServerThatFillsItsRepositoryIsFollowedByOneThatEndsIt() throws Exception {
    letters.write(folder.resolve("data/letters"), 0, LETTERS, 0);
    while (!kills.enough()) {
      var fresh = Repository.at(folder.resolve("fresh" + kills.count()));
      try (var child = server(fresh)) {
        child.await(() -> Files.exists(fresh.folder().resolve("writer.holder")));
        kills.pause(2_500);
        child.kill();
        kills.note(fresh);
        if (child.said("Rationale serves")) {
          kills.met("while serving");
        }
      }
      Survivors.check(fresh, Set.of(), kills);
      try (var next = server(fresh)) {
        assertThat(next.await(() -> next.said("Rationale serves")))
            .as(() -> kills.where() + next.errors())
            .isTrue();
      }
      assertThat(Survivors.found(fresh, kills.where())).as(kills.where()).hasSize(LETTERS);
    }
  }

  private Child server(Repository of) throws IOException {
    return Child.start(folder, Map.of(), "serve", "--port", 0, "--data", of.folder());
  }

  @Test
  void aServerKilledBesideAnImportDisturbsNeither() throws Exception {
    var reported = new HashSet<String>();
    while (!kills.enough()) {
      int nth = kills.count() % KILLS_OF_ONE;
      if (nth == 0) {
        repository = Repository.at(folder.resolve("repository" + kills.count()));
        reported.clear();
        reported.addAll(fill());
      }
      killBeside((nth + 1) * LETTERS, reported);
      Survivors.check(repository, reported, kills);
    }
  }

  private void killBeside(int from, Set<String> reported) throws Exception {
    var more = letters.write(folder.resolve("more" + from), from, from + LETTERS, 0);
    release();
    try (var serving = server(repository);
        var importing = importing(serving, more)) {
      importing.await(this::isHeld);
      kills.pause(2_000);
      serving.kill();
      kills.note(repository);
      kills.pause(500);
      if (importing.kill()) {
        kills.met("and the import beside it");
      }
      importing.lines().stream().filter(Letters::isFile).map(Letters::id).forEach(reported::add);
    }
  }

  private Child importing(Child serving, Path more) throws Exception {
    serving.await(() -> serving.said("Rationale serves"));
    return Child.start("import", "--list", "--data", repository.folder(), more);
  }
}
