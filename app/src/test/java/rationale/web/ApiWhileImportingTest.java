package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rationale.TestRepository;
import rationale.store.Repository;
import tools.jackson.databind.JsonNode;

/** What programs find while letters are imported. */
class ApiWhileImportingTest {
  @TempDir private Path folder;

  private TestServer serve(Repository repository) {
    imports(
        repository,
        "CM19-0900028.txt",
        "CM20-0900033.txt",
        "psychology-upheld-therapy-overturned.txt",
        "CM13-0900023.pdf",
        "CM17-0900007.pdf");
    return new TestServer(repository);
  }

  private static void imports(Repository repository, String... letters) {
    var files = Arrays.stream(letters).map(TestRepository.SAMPLES::resolve);
    assertThat(TestRepository.importInto(repository, files.toArray(Path[]::new)).added())
        .isEqualTo(letters.length);
  }

  private static JsonNode json(TestServer server, String path) {
    var answer = server.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return TestRepository.json(answer.body());
  }

  private static List<String> ids(JsonNode answer) {
    return answer.get("items").valueStream().map(item -> item.get("id").asString()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=pain+treatment&", "sort=newest&", "sort=oldest&q=pain&"})
  void whoFollowsTheCursorMeetsEachDecisionOnce(String search) {
    var repository = Repository.at(folder.resolve("repository"));
    try (var server = serve(repository)) {
      var there = ids(json(server, "/api/v1/search?" + search + "limit=100"));
      var page = json(server, "/api/v1/search?" + search + "limit=2");
      var met = new ArrayList<>(ids(page));
      var more = new ArrayList<>(List.of("CM16-0900096.txt", "CM15-0900085.txt"));
      while (!page.get("nextCursor").isNull()) {
        if (!more.isEmpty()) {
          imports(repository, more.removeLast());
          server.reopen();
        }
        var cursor = page.get("nextCursor").asString();
        page = json(server, "/api/v1/search?" + search + "limit=3&cursor=" + cursor);
        met.addAll(ids(page));
      }
      assertThat(met).hasSizeGreaterThan(5).isEqualTo(there);
      assertThat(json(server, "/api/v1/search?" + search).get("total").asInt())
          .isGreaterThan(there.size());
    }
  }

  @Test
  void anAnswerThatChangedIsSentAgain() {
    var repository = Repository.at(folder.resolve("repository"));
    try (var server = serve(repository)) {
      var tag = server.get("/api/v1/search").headers().firstValue("etag").orElseThrow();
      assertThat(server.get("/api/v1/search", "If-None-Match", tag).statusCode()).isEqualTo(304);
      imports(repository, "CM16-0900096.txt");
      server.reopen();
      assertThat(server.get("/api/v1/search", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }
  }
}
