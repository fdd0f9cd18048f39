package rationale.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Scripts in place of tesseract do what it does only when something is wrong. */
@DisabledOnOs(OS.WINDOWS)
class TesseractTest {
  private static final PagePicture PAGE = new PagePicture(1000, new byte[2_000_000], 300);

  @TempDir private Path folder;

  private String read(String script, Duration limit) throws IOException {
    var program = folder.resolve("tesseract");
    Files.writeString(program, "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> new Tesseract(program, limit).read(PAGE));
  }

  private String read(String script) throws IOException {
    return read(script, Duration.ofSeconds(15));
  }

  @Test
  void getsTheWholePictureAndAnswersWhatItSays() throws IOException {
    assertThat(read("wc -c | tr -d ' '")).isEqualTo(PAGE.dots().length + 17 + "\n");
  }

  @Test
  void whatItSaysOfItselfNeverHoldsItUp() throws IOException {
    assertThat(read("yes complaint | head -c 3000000 >&2; cat >/dev/null; echo Upheld"))
        .isEqualTo("Upheld\n");
  }

  @Test
  void readsNoMoreThanAPageCanHold() throws IOException {
    assertThat(read("cat >/dev/null; yes Upheld | head -c 9000000")).hasSize(1 << 20);
  }

  @Test
  void leavesOutWhatRulesOfTablesAreReadAs() throws IOException {
    assertThat(read("cat >/dev/null; echo '| Priority: | Standard _'"))
        .isEqualTo("Priority: Standard \n");
  }

  @Test
  void tellsWhyItFailed() {
    assertThatThrownBy(() -> read("echo 'no eng.traineddata' >&2; exit 1"))
        .isInstanceOf(Tesseract.Failed.class)
        .hasMessage("tesseract failed: no eng.traineddata");
  }

  @Test
  void isEndedWithAllItStartedWhenItTakesTooLong() throws IOException {
    var mark = folder.resolve("late");
    assertThatThrownBy(() -> read("sleep 3 && touch " + mark, Duration.ofSeconds(1)))
        .isInstanceOf(Tesseract.Failed.class)
        .hasMessage("tesseract took longer than 1 s");
    assertThat(ProcessHandle.current().descendants().filter(TesseractTest::sleeps)).isEmpty();
    assertThat(mark).doesNotExist();
  }

  private static boolean sleeps(ProcessHandle process) {
    return process.info().command().orElse("").endsWith("sleep");
  }
}
