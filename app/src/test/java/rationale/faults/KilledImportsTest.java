package rationale.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.cli.Ran.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.store.Repository;

/** Whatever moment an import is killed at, it loses no letter that it had named. */
class KilledImportsTest {
  private static final int LETTERS = 500;
  private static final int KILLS_OF_ONE = 6;

  @TempDir private Path folder;
  private final Kills kills = new Kills();

  @AfterEach
  void tell() {
    System.out.println("import: " + kills);
  }

  @Test
  void loseNothingThatTheyNamedAndTheNextOneEndsThem() throws Exception {
    var letters = new Letters().write(folder.resolve("letters"), 0, LETTERS, 0);
    for (int round = 0; !kills.enough(); round++) {
      var repository = Repository.at(folder.resolve("repository" + round));
      var reported = new HashSet<String>();
      for (int i = 0; i < KILLS_OF_ONE && !kills.enough() && reported.size() < LETTERS; i++) {
        killOne(repository, letters, reported);
      }
      finish(repository, letters);
    }
  }

  private void killOne(Repository repository, Path letters, Set<String> reported)
      throws IOException, InterruptedException {
    Files.deleteIfExists(repository.folder().resolve("writer.holder"));
    try (var child = Child.start("import", "--list", "--data", repository.folder(), letters)) {
      int after = kills.upTo(LETTERS);
      if (child.await(() -> child.lines().size() >= after && isHeld(repository))) {
        kills.pause(400);
      }
      if (child.kill()) {
        kills.note(repository);
        int tenth = (int) child.lines().stream().filter(Letters::isFile).count() * 10 / LETTERS;
        kills.met("after %d0 %% of the letters".formatted(tenth));
      }
      child.lines().stream().filter(Letters::isFile).map(Letters::id).forEach(reported::add);
    }
    Survivors.check(repository, reported, kills);
  }

  private static boolean isHeld(Repository repository) {
    return Files.exists(repository.folder().resolve("writer.holder"));
  }

  private void finish(Repository repository, Path letters) {
    var last = run("import", "--data", repository.folder(), letters);
    assertThat(last.exitCode()).as("%s: %s", kills.where(), last.said()).isZero();
    assertThat(run("import", "--data", repository.folder(), letters).out())
        .as(kills.where())
        .contains("0 new, 0 changed, 500 unchanged, 0 unreadable");
    assertThat(Survivors.found(repository, kills.where())).as(kills.where()).hasSize(LETTERS);
    Survivors.verify(repository, kills.where());
  }
}
