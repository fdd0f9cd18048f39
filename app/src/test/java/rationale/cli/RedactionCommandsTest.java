package rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.cli.Ran.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.LeakyLetter;

/** What the commands print of a letter in which something was left that should be redacted. */
class RedactionCommandsTest {
  @TempDir private Path folder;

  private static void assertSilent(Ran ran) {
    assertThat(ran.exitCode()).isZero();
    assertThat(ran.said()).doesNotContain(LeakyLetter.DETAILS);
  }

  private Path data() {
    return folder.resolve("repository");
  }

  @Test
  void importWarnsOfItAndSucceeds() throws IOException {
    var ran = run("import", "--data", data(), LeakyLetter.writeTo(folder));
    assertSilent(ran);
    assertThat(ran.out()).contains("1 new, 0 changed, 0 unchanged, 0 unreadable");
    assertThat(ran.err().lines())
        .singleElement()
        .asString()
        .startsWith(LeakyLetter.ID + ": Something that should be redacted was left in: ")
        .contains("claim number (1 place)", "date of birth (1 place)", "phone number (1 place)");
  }

  @Test
  void statsListItAndShowItToWhoAsks() throws IOException {
    run("import", "--data", data(), LeakyLetter.writeTo(folder));
    var ran = run("stats", "--data", data());
    assertSilent(ran);
    assertThat(ran.out())
        .contains("Letters not fully redacted: 1", "  " + LeakyLetter.ID + ": Something that");
    assertThat(run("stats", "--data", data(), "--show-unredacted").out())
        .contains(LeakyLetter.DETAILS);
  }

  @Test
  void statsNameNobodyAfterWhomAnUnreadableFileIsCalled() throws IOException {
    run("import", "--data", data(), LeakyLetter.writeTo(folder));
    run("import", "--data", data(), Files.writeString(folder.resolve("Halvorsen.pdf"), "no"));
    var ran = run("stats", "--data", data());
    assertSilent(ran);
    assertThat(ran.out()).contains("Unreadable files: 1", "  █████████.pdf: ");
    assertThat(run("stats", "--data", data(), "--show-unredacted").out())
        .contains("Halvorsen.pdf: ");
  }

  @Test
  void parseMasksIt() throws IOException {
    var letter = LeakyLetter.writeTo(folder);
    var ran = run("parse", letter);
    assertSilent(ran);
    assertThat(ran.out()).contains("\"code\":\"UNREDACTED\"", "\"source\":\"████████████.txt\"");
    assertThat(run("parse", "--show-unredacted", letter).out()).contains(LeakyLetter.DETAILS);
  }

  @Test
  void searchVerifyAndReindexDoNotShowIt() throws IOException {
    run("import", "--data", data(), LeakyLetter.writeTo(folder));
    assertSilent(run("reindex", "--data", data()));
    assertSilent(run("verify", "--data", data()));
    var table = run("search", "--data", data(), "spine");
    assertSilent(table);
    assertThat(table.out()).contains("MRI for ████████████ without");
    assertSilent(run("search", "--data", data(), "--format", "json", "Quillfeather"));
    assertSilent(run("search", "--data", data(), "--format", "json"));
  }

  @Test
  void exportMasksIt() throws IOException {
    run("import", "--data", data(), LeakyLetter.writeTo(folder));
    var file = folder.resolve("all.csv");
    assertSilent(run("export", "--data", data(), "--output", file, "--full-text"));
    assertThat(Files.readString(file))
        .contains("MRI for ████████████ without")
        .doesNotContain(LeakyLetter.DETAILS);
  }
}
