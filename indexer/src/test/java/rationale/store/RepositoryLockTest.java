package rationale.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryLockTest {
  @TempDir Path folder;

  /** Holds a repository in a process of its own until its input ends. */
  public static void main(String[] arguments) throws IOException {
    try (var lock = RepositoryLock.acquire(Repository.at(Path.of(arguments[0])), "other import")) {
      System.out.println("holding");
      System.out.flush();
      while (System.in.read() >= 0) {
        // wait for the test to finish with us
      }
      assertThat(lock).isNotNull();
    }
  }

  private Process holder() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                RepositoryLockTest.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.inputReader().readLine()).isEqualTo("holding");
    return process;
  }

  private RepositoryLock acquire() {
    return RepositoryLock.acquire(Repository.at(folder), "rationale import data");
  }

  @Test
  void secondWriterIsToldWhichProcessHoldsTheRepository() throws Exception {
    var other = holder();
    try {
      assertThatExceptionOfType(RepositoryBusy.class)
          .isThrownBy(this::acquire)
          .withMessageContaining(folder.toRealPath() + " is being written by \"other import\"")
          .withMessageContaining("process " + other.pid());
    } finally {
      other.getOutputStream().close();
      other.waitFor();
    }
    acquire().close();
  }

  @Test
  void killedWriterHoldsNothing() throws Exception {
    var other = holder();
    other.destroyForcibly().waitFor();

    acquire().close();
  }

  @Test
  void secondWriterOfTheSameProcessIsTurnedAwayAndTheFirstKeepsItsHold() throws Exception {
    try (var held = acquire()) {
      assertThatExceptionOfType(RepositoryBusy.class)
          .isThrownBy(this::acquire)
          .withMessageContaining("rationale import data")
          .withMessageContaining("process " + ProcessHandle.current().pid());
      assertThat(held).isNotNull();
    }
    acquire().close();
    assertThat(folder.resolve("writer.holder")).doesNotExist();
  }

  @Test
  void saysThatTheFolderCannotBeMade() throws IOException {
    var inTheWay = Files.writeString(folder.resolve("file"), "no folder");

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> RepositoryLock.acquire(Repository.at(inTheWay.resolve("data")), "import"))
        .withMessageContaining("cannot be made");
  }
}
