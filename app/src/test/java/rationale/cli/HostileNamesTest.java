package rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.cli.Ran.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.TestRepository;

/** Files whose names look like other lines of output, or command the terminal. */
class HostileNamesTest {
  private static final String NAME =
      "a\n12:00:00 ERROR fake: 1 lost\u001b]0;title\u0007\u009b31m\u202e\u2028";
  private static final Pattern COMMANDS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}&&[^\n]]");

  @TempDir private Path folder;

  private static void assertHarmless(Ran ran) {
    assertThat(ran.said().lines()).isNotEmpty().noneMatch(line -> line.startsWith("12:00:00"));
    assertThat(COMMANDS.matcher(ran.said()).find()).as(ran.said()).isFalse();
  }

  @Test
  void standOnOneLineWhoeverTellsThem() throws IOException {
    var letters = Files.createDirectory(folder.resolve("letters"));
    var letter = Files.readString(TestRepository.SAMPLES.resolve("CM19-0900028.txt"));
    Files.writeString(letters.resolve(NAME + ".txt"), letter.replace("CM19-0900028", ""));
    Files.writeString(letters.resolve("b" + NAME + ".txt"), "no letter");
    Files.writeString(letters.resolve("c" + NAME + ".zip"), "no archive");
    var data = folder.resolve("data");

    var imported = run("import", "--list", "--data", data, letters, letters.resolve("d" + NAME));
    assertThat(imported.out().lines()).as(imported.out()).hasSize(3);
    assertThat(imported.err()).contains("a?12:00:00 ERROR fake: 1 lost?]0;title??31m??");
    assertHarmless(imported);
    assertHarmless(run("stats", "--show-unredacted", "--data", data));
    assertHarmless(run("search", "--data", data));
    assertHarmless(run("verify", "--data", data));
    assertHarmless(run("salvage", "--data", data, folder.resolve("rescued")));
  }
}
