package rationale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README promises is there. */
class ReadmeTest {
  private static final Path HOME = Path.of("..");

  @Test
  void itsLinksLeadToFiles() throws IOException {
    var links =
        Pattern.compile("\\]\\((?!https?:)([^)#]+)")
            .matcher(Files.readString(HOME.resolve("README.md")));
    var found = links.results().map(link -> link.group(1)).toList();
    assertThat(found).isNotEmpty();
    assertThat(found).allSatisfy(link -> assertThat(HOME.resolve(link)).exists());
  }
}
