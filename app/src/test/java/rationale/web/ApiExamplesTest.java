package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.TestRepository;

/** The examples of docs/api.md, as they stand there. */
class ApiExamplesTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("^curl (?:-\\w+ )?'http://127\\.0\\.0\\.1:8080(/[^']*)'$", Pattern.MULTILINE);

  @TempDir private Path folder;

  private static List<String> examples() throws IOException {
    var page = Files.readString(Path.of("../docs/api.md"));
    var found = EXAMPLE.matcher(page).results().map(each -> each.group(1)).toList();
    assertThat(page.lines().filter(line -> line.startsWith("curl"))).hasSameSizeAs(found);
    return found;
  }

  @Test
  void everyExampleFindsSomethingInTheSampleLetters() throws IOException {
    var examples = examples();
    assertThat(examples).hasSizeGreaterThan(5);
    try (var server = new TestServer(TestRepository.ofSamples(folder))) {
      for (var example : examples) {
        var answer = server.get(example);
        assertThat(answer.statusCode()).as(example).isEqualTo(200);
        if (example.startsWith("/api/v1/search")) {
          assertThat(TestRepository.json(answer.body()).get("items")).as(example).isNotEmpty();
        }
        if (example.startsWith("/api/v1/facets")) {
          assertThat(TestRepository.json(answer.body()).get("values")).as(example).isNotEmpty();
        }
        if (example.startsWith("/export")) {
          assertThat(answer.body().lines()).as(example).hasSizeGreaterThan(2);
        }
      }
    }
  }
}
