package rationale.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.cli.Ran.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.index.IndexGenerations;
import rationale.search.DecisionSearch;
import rationale.store.Repository;
import rationale.web.IndexFollower;

/** What happens to the index under a server that reads it. */
class ServedIndexTest {
  private static final int LETTERS = 40;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder;
  private Repository repository;
  private Letters letters;

  @BeforeEach
  void fill() throws IOException {
    repository = Repository.at(folder.resolve("repository"));
    letters = new Letters();
    importing(0, LETTERS);
  }

  private void importing(int from, int to) throws IOException {
    var files = letters.write(folder.resolve("letters" + from), from, to, 0);
    assertThat(run("import", "--data", repository.folder(), files).exitCode()).isZero();
  }

  /** Something that becomes true. */
  private interface Moment {
    boolean isHere() throws Exception;
  }

  private static void await(String what, Moment moment) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!moment.isHere()) {
      assertThat(System.nanoTime()).as("waiting until " + what).isLessThan(end);
      Thread.sleep(50);
    }
  }

  @Test
  void anIndexThatIsDeletedIsServedOnAndItsSuccessorFollowed() throws Exception {
    try (var search = DecisionSearch.open(repository.index());
        var follower = IndexFollower.follow(search)) {
      long before = search.size().letters();
      Copies.delete(repository.index());
      await("the follower has noticed", () -> !follower.isFollowing());
      assertThat(search.size().letters()).isEqualTo(before);
      importing(LETTERS, LETTERS + 1); // builds it anew, under the name that the old one had
      await("it follows again", () -> search.size().letters() == before + 1);
      assertThat(follower.isFollowing()).isTrue();
    }
  }

  @Test
  void anIndexWhoseFilesAreCutShortIsToldOnEveryPageUntilItIsBuiltAnew() throws Exception {
    cutShort(); // what cannot be opened, the server builds anew before it serves
    try (var server = Child.start("serve", "--port", 0, "--data", repository.folder());
        var client = HttpClient.newHttpClient()) {
      assertThat(server.await(() -> server.said("Rationale serves"))).isTrue();
      assertThat(server.errors()).contains("it is built anew");
      var address = server.lines().getLast().replaceFirst(".* at ", "");
      assertThat(get(client, address + "/search?q=pain").statusCode()).isEqualTo(200);
      cutShort();
      await("it is noticed", () -> server.errors().contains("were cut short"));
      var search = get(client, address + "/search?q=therapy");
      assertThat(search.statusCode()).isEqualTo(500);
      assertThat(search.body()).contains("Index damaged", "rationale reindex", "</html>");
      assertThat(get(client, address + "/api/v1/search?q=therapy").body())
          .contains("\"title\":\"Index damaged\"");
      assertThat(get(client, address + "/export.csv").statusCode()).isEqualTo(500);
      assertThat(get(client, address + "/health").body()).isEqualTo("ok\n");
      assertThat(run("reindex", "--data", repository.folder()).exitCode()).isZero();
      await(
          "it is answered again",
          () -> get(client, address + "/search?q=therapy").statusCode() == 200);
    }
    Survivors.verify(repository, "after");
  }

  private void cutShort() throws IOException {
    var generation = new IndexGenerations(repository.index()).current().orElseThrow();
    try (var files = Files.list(generation)) {
      for (var file : files.filter(path -> path.toString().endsWith(".cfs")).toList()) {
        try (var open = FileChannel.open(file, StandardOpenOption.WRITE)) {
          open.truncate(1);
        }
      }
    }
  }

  private static HttpResponse<String> get(HttpClient client, String address)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }
}
