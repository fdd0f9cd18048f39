package rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.LeakyLetter;

/** What the commands print of a letter in which something was left that should be redacted. */
class RedactionCommandsTest {
  @TempDir private Path folder;

  /** What a command printed and the exit code it ended with. */
  private record Ran(int exitCode, String out, String err) {
    void assertSilent() {
      assertThat(exitCode).isZero();
      assertThat(out + err).doesNotContain(LeakyLetter.DETAILS);
    }
  }

  private static Ran run(Object... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    int exitCode =
        Main.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    return new Ran(exitCode, out.toString(), err.toString());
  }

  private Path data() {
    return folder.resolve("repository");
  }

  @Test
  void importWarnsOfItAndSucceeds() throws IOException {
    var ran = run("import", "--data", data(), LeakyLetter.writeTo(folder));
    ran.assertSilent();
    assertThat(ran.out).contains("1 new, 0 changed, 0 unchanged, 0 unreadable");
    assertThat(ran.err.lines())
        .singleElement()
        .asString()
        .startsWith(LeakyLetter.ID + ": Something that should be redacted was left in: ")
        .contains("claim number (1 place)", "date of birth (1 place)", "phone number (1 place)");
  }

  @Test
  void statsListItAndShowItToWhoAsks() throws IOException {
    run("import", "--data", data(), LeakyLetter.writeTo(folder));
    var ran = run("stats", "--data", data());
    ran.assertSilent();
    assertThat(ran.out)
        .contains("Letters not fully redacted: 1", "  " + LeakyLetter.ID + ": Something that");
    assertThat(run("stats", "--data", data(), "--show-unredacted").out)
        .contains(LeakyLetter.DETAILS);
  }

  @Test
  void statsNameNobodyAfterWhomAnUnreadableFileIsCalled() throws IOException {
    run("import", "--data", data(), LeakyLetter.writeTo(folder));
    run("import", "--data", data(), Files.writeString(folder.resolve("Halvorsen.pdf"), "no"));
    var ran = run("stats", "--data", data());
    ran.assertSilent();
    assertThat(ran.out).contains("Unreadable files: 1", "  █████████.pdf: ");
    assertThat(run("stats", "--data", data(), "--show-unredacted").out).contains("Halvorsen.pdf: ");
  }

  @Test
  void parseMasksIt() throws IOException {
    var letter = LeakyLetter.writeTo(folder);
    var ran = run("parse", letter);
    ran.assertSilent();
    assertThat(ran.out).contains("\"code\":\"UNREDACTED\"", "\"source\":\"████████████.txt\"");
    assertThat(run("parse", "--show-unredacted", letter).out).contains(LeakyLetter.DETAILS);
  }

  @Test
  void searchVerifyAndReindexDoNotShowIt() throws IOException {
    run("import", "--data", data(), LeakyLetter.writeTo(folder));
    run("reindex", "--data", data()).assertSilent();
    run("verify", "--data", data()).assertSilent();
    var table = run("search", "--data", data(), "spine");
    table.assertSilent();
    assertThat(table.out).contains("MRI for ████████████ without");
    run("search", "--data", data(), "--format", "json", "Quillfeather").assertSilent();
    run("search", "--data", data(), "--format", "json").assertSilent();
  }

  @Test
  void exportMasksIt() throws IOException {
    run("import", "--data", data(), LeakyLetter.writeTo(folder));
    var file = folder.resolve("all.csv");
    run("export", "--data", data(), "--output", file, "--full-text").assertSilent();
    assertThat(Files.readString(file))
        .contains("MRI for ████████████ without")
        .doesNotContain(LeakyLetter.DETAILS);
  }
}
