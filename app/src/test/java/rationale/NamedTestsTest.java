package rationale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the tests which documents rely on are there, and that none of their rows goes without. */
class NamedTestsTest {
  private static final Path DOCS = Path.of("../docs");
  private static final Pattern NAME = Pattern.compile("`(\\w+(?:Test|Properties))`");

  /** The classes in all rooms of the house. */
  private static Set<String> tests() throws IOException {
    var names = new HashSet<String>();
    for (var module : new String[] {"app", "indexer", "web-templates", "benchmarks"}) {
      try (var files = Files.walk(Path.of("..", module, "src/test/java"))) {
        files.forEach(file -> names.add(file.getFileName().toString().replace(".java", "")));
      }
    }
    return names;
  }

  @ParameterizedTest
  @ValueSource(strings = {"security.md", "faults.md"})
  void areThere(String document) throws IOException {
    var named = NAME.matcher(Files.readString(DOCS.resolve(document))).results();
    assertThat(named.map(name -> name.group(1)))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(tests()).contains(name));
  }

  @Test
  void everyThreatAndEverythingTriedHasOne() throws IOException {
    var security = Files.readString(DOCS.resolve("security.md"));
    for (var heading : new String[] {"## What holds", "## Tried, and what came back"}) {
      var table = security.substring(security.indexOf(heading));
      var rows =
          table
              .lines()
              .dropWhile(line -> !line.startsWith("|---"))
              .skip(1)
              .takeWhile(line -> line.startsWith("|"));
      assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row).containsPattern(NAME));
    }
  }
}
