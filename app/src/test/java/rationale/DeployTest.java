package rationale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The recipes in {@code deploy} speak of what is in the checkout. */
class DeployTest {
  private static final Path HOME = Path.of("..");

  @Test
  void theImageIsBuiltFromWhatIsThere() throws IOException {
    assertThat(copied()).isNotEmpty().allSatisfy(path -> assertThat(HOME.resolve(path)).exists());
  }

  @Test
  void theImageCopiesWhatMavenReadsOfEveryModule() throws IOException {
    var modules = found("pom.xml", "<module>(.+?)</module>").toList();
    assertThat(modules)
        .contains("app")
        .allSatisfy(module -> assertThat(copied()).containsAnyOf(module, module + "/pom.xml"));
  }

  private static List<String> copied() throws IOException {
    return found("deploy/Dockerfile", "(?m)^COPY (?!--from)(.+) \\S+$")
        .flatMap(sources -> Stream.of(sources.split(" ", -1)))
        .toList();
  }

  private static Stream<String> found(String file, String pattern) throws IOException {
    var matcher = Pattern.compile(pattern).matcher(Files.readString(HOME.resolve(file)));
    return matcher.results().map(match -> match.group(1));
  }
}
