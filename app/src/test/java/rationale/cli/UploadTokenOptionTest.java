package rationale.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is told a token it cannot use, by flag, environment or file: it does not start. */
class UploadTokenOptionTest {
  private static final String SECRET = "too-short-but-secret";

  @TempDir private Path folder;

  /** What {@code serve} says when it is told {@code token}, in each of the three ways. */
  private Stream<Ran> told(Path token) throws IOException {
    var file = folder.resolve("settings");
    Files.writeString(file, "upload-token-file = " + token);
    var variable = Map.of("RATIONALE_UPLOAD_TOKEN_FILE", token.toString());
    return Stream.of(
        serve(Map.of(), "--upload-token-file", token.toString()),
        serve(variable),
        serve(Map.of(), "--settings", file.toString()));
  }

  private Ran serve(Map<String, String> environment, String... more) {
    var base = Stream.of("serve", "--port", "0", "--data", folder.resolve("data").toString());
    var arguments = Stream.concat(base, Stream.of(more)).toArray(String[]::new);
    var err = new StringWriter();
    int code =
        Main.commandLine(Settings.of(environment, arguments))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new Ran(code, "", err.toString());
  }

  private void assertRefused(Path token, String why) throws IOException {
    assertThat(told(token))
        .hasSize(3)
        .allSatisfy(ran -> {
          assertThat(ran.exitCode()).isOne();
          assertThat(ran.err()).contains(why).doesNotContain(SECRET).hasLineCount(1);
        });
    assertThat(folder.resolve("data")).as("nothing was begun").doesNotExist();
  }

  @Test
  void aFileThatIsMissingOrNoFile() throws IOException {
    assertRefused(folder.resolve("nowhere"), "cannot be read from " + folder.resolve("nowhere"));
    assertRefused(folder, "cannot be read from " + folder);
  }

  @Test
  void aSecretThatCouldBeGuessedOrCannotStandInAHeader() throws IOException {
    var file = folder.resolve("token");
    assertRefused(Files.writeString(file, ""), "it has 0 characters, fewer than 32");
    assertRefused(Files.writeString(file, SECRET), "it has 20 characters, fewer than 32");
    assertRefused(Files.writeString(file, (SECRET + "\n").repeat(3)), "spaces or other characters");
    assertRefused(
        Files.writeString(file, "-----BEGIN\u0000" + SECRET.repeat(3)),
        "spaces or other characters");
  }
}
