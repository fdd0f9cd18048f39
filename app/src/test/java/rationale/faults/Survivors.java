package rationale.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static rationale.cli.Ran.run;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import rationale.TestRepository;
import rationale.store.DecisionStore;
import rationale.store.Repository;
import rationale.web.TestServer;

/** What must hold of a repository after any kill. */
final class Survivors {
  private static final String EVERYTHING = "1000000";

  private Survivors() {}

  /** The ids of letters that {@code rationale search} finds. */
  static Set<String> found(Repository repository, String where) {
    var all =
        run("search", "--data", repository.folder(), "--format", "json", "--limit", EVERYTHING);
    assertThat(all.exitCode()).as("%s: %s", where, all.err()).isZero();
    var items = TestRepository.json(all.out()).get("items");
    return items
        .valueStream()
        .map(item -> item.get("id").asString().replaceFirst("#.*", ""))
        .collect(Collectors.toSet());
  }

  /** Every reported letter is in the database and is found, and both say the same. */
  static void check(Repository repository, Collection<String> reported, Kills kills) {
    if (!holdsLetters(repository, kills)) {
      assertThat(reported).as(kills.where()).isEmpty();
      return;
    }
    assertThat(found(repository, kills.where())).as(kills.where()).containsAll(reported);
    verify(repository, kills.where());
  }

  /** A server, and {@code stats}, answer from what is there. */
  static void areServed(Repository repository, String where) {
    var stats = run("stats", "--data", repository.folder());
    assertThat(stats.exitCode()).as("%s: %s", where, stats.said()).isZero();
    try (var server = new TestServer(repository)) {
      var found = server.get("/api/v1/search?limit=1");
      assertThat(found.statusCode()).as(where).isEqualTo(200);
      var paths = new ArrayList<>(List.of("/", "/search", "/about", "/export.csv"));
      // none where a disk was full before the index was first written
      TestRepository.json(found.body())
          .get("items")
          .valueStream()
          .forEach(item -> paths.add("/letters/" + item.get("letter").asString()));
      for (var path : paths) {
        assertThat(server.get(path).statusCode()).as("%s: %s", where, path).isEqualTo(200);
      }
    }
  }

  static void verify(Repository repository, String where) {
    var verified = run("verify", "--data", repository.folder());
    assertThat(verified.exitCode()).as("%s: %s", where, verified.said()).isZero();
  }

  private static boolean holdsLetters(Repository repository, Kills kills) {
    if (!Files.exists(repository.database())) {
      return false;
    }
    var stats = run("stats", "--data", repository.folder());
    if (stats.exitCode() != 0) {
      // killed while its tables were being made, one after the other, or before anything was saved
      assertThat(stats.err())
          .as(kills.where())
          .containsAnyOf("holds no letters yet", "any import brings it up to date");
      return false;
    }
    try (var store = DecisionStore.openReadOnly(repository.database())) {
      kills.noteLag(repository, store);
      return store.letterCount() > 0;
    }
  }
}
