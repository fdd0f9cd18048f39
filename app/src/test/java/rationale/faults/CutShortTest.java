package rationale.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static rationale.cli.Ran.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.store.Repository;

/** Disks that are full or may not be written, and writes that were cut off. */
class CutShortTest {
  private static final int LETTERS = 400;

  @TempDir private Path folder;
  private Repository repository;
  private Letters letters;

  @BeforeEach
  void place() throws IOException {
    repository = Repository.at(folder.resolve("repository"));
    letters = new Letters();
  }

  private static boolean ran(String... command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
  }

  private static List<String> named(Child child) {
    return child.lines().stream().filter(Letters::isFile).map(Letters::id).toList();
  }

  @Test
  void aFullDiskEndsAnImportWithASentenceAndLosesNothingThatItNamed() throws Exception {
    var disk = Files.createDirectories(repository.folder());
    assumeTrue(
        ran("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()),
        "full disks are tried where a small one may be mounted, as root");
    try {
      var files = letters.write(folder.resolve("letters"), 0, LETTERS, 0);
      List<String> reported;
      try (var child = Child.start("import", "--list", "--data", disk, files)) {
        assertThat(child.end()).isOne();
        assertThat(child.errors()).contains("No space left").doesNotContain("fault in the program");
        reported = named(child);
      }
      assertThat(run("verify", "--data", disk).said()).doesNotContain("database is damaged");
      if (!reported.isEmpty()) {
        Survivors.areServed(repository, "full disk");
      }
      assertThat(ran("mount", "-o", "remount,size=400m", disk.toString())).isTrue();
      endsWell(files, reported);
    } finally {
      assertThat(ran("umount", "-l", disk.toString())).isTrue();
    }
  }

  /** The same wherever the test runs: no file may grow beyond a size. */
  @Test
  void aFileThatMayNotGrowEndsAnImportWithASentence() throws Exception {
    var files = letters.write(folder.resolve("letters"), 0, LETTERS, 0);
    for (int kilobytes : List.of(64, 600, 2_500)) {
      List<String> reported;
      var limit = "ulimit -f " + kilobytes * 2; // in blocks of 512 bytes
      try (var child =
          Child.startAfter(limit, "import", "--list", "--data", repository.folder(), files)) {
        assertThat(child.end()).as(child.errors()).isOne();
        assertThat(child.errors()).doesNotContain("fault in the program");
        reported = named(child);
      }
      if (!reported.isEmpty()) {
        assertThat(Survivors.found(repository, limit)).containsAll(reported);
        Survivors.verify(repository, limit);
        Survivors.areServed(repository, limit);
      }
    }
    endsWell(files, List.of());
  }

  private void endsWell(Path files, List<String> reported) {
    var again = run("import", "--data", repository.folder(), files);
    assertThat(again.exitCode()).as(again.said()).isZero();
    assertThat(Survivors.found(repository, "again")).hasSize(LETTERS).containsAll(reported);
    Survivors.verify(repository, "again");
  }

  @Test
  void aReadOnlyFolderIsSearchedAndServedAndNotWritten() throws Exception {
    var files = letters.write(folder.resolve("letters"), 0, 20, 0);
    assertThat(run("import", "--data", repository.folder(), files).exitCode()).isZero();
    var view = Files.createDirectory(folder.resolve("view"));
    assumeTrue(
        ran("mount", "--bind", repository.folder().toString(), view.toString())
            && ran("mount", "-o", "remount,ro,bind", view.toString()),
        "read-only folders are tried where they may be mounted, as root");
    try {
      for (var command : List.of("search", "stats", "verify")) {
        var ran = run(command, "--data", view);
        assertThat(ran.exitCode()).as(ran.said()).isZero();
      }
      for (var command : List.of("import", "reindex")) {
        var arguments =
            Stream.concat(
                Stream.of(command, "--data", view),
                command.equals("import") ? Stream.of(files) : Stream.empty());
        var ran = run(arguments.toArray());
        assertThat(ran.exitCode()).as(ran.said()).isOne();
        assertThat(ran.err()).contains("Check the permissions").contains("Read-only file system");
      }
      try (var serving = Child.start("serve", "--port", 0, "--data", view)) {
        assertThat(serving.await(() -> serving.said("Rationale serves"))).isTrue();
      }
    } finally {
      assertThat(ran("umount", "-l", view.toString())).isTrue();
    }
  }

  @Test
  void aWriteAheadLogThatIsCutOffOrDeletedTakesItsBatchesWithItAndVerifyNamesThem()
      throws Exception {
    var first = letters.write(folder.resolve("first"), 0, 20, 0);
    var second = letters.write(folder.resolve("second"), 20, 40, 0);
    assertThat(run("import", "--data", repository.folder(), first).exitCode()).isZero();
    // a reader that stays keeps the log, as a server does
    try (var serving = Child.start("serve", "--port", 0, "--data", repository.folder())) {
      serving.await(() -> serving.said("Rationale serves"));
      assertThat(run("import", "--data", repository.folder(), second).exitCode()).isZero();
      serving.kill();
    }
    var log = repository.folder().resolve("rationale.db-wal");
    Copies.copy(repository.folder(), folder.resolve("whole"));
    for (double part : List.of(0.0, 0.3, 0.7)) {
      Copies.replace(folder.resolve("whole"), repository.folder());
      try (var file = Files.newByteChannel(log, StandardOpenOption.WRITE)) {
        file.truncate((long) (file.size() * part));
      }
      sayWhatIsLost();
      assertThat(run("import", "--data", repository.folder(), first, second).exitCode()).isZero();
      assertThat(Survivors.found(repository, "log of " + part)).hasSize(40);
      Survivors.verify(repository, "log of " + part);
    }
    Copies.replace(folder.resolve("whole"), repository.folder());
    Files.deleteIfExists(repository.folder().resolve("rationale.db-shm"));
    assertThat(Survivors.found(repository, "without -shm")).hasSize(40);
    Survivors.verify(repository, "without -shm");
    Survivors.areServed(repository, "without -shm");
  }

  private void sayWhatIsLost() {
    assertThat(run("stats", "--data", repository.folder()).out()).contains(" in 20 letters");
    var verified = run("verify", "--data", repository.folder());
    assertThat(verified.exitCode()).isOne();
    assertThat(verified.out())
        .contains("The database is at revision 1, the index at 2")
        .contains("Letters that only the index holds: ")
        .contains(letters.id(20));
  }
}
