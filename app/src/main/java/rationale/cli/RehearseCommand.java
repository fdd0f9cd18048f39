package rationale.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;
import rationale.page.Templates;
import rationale.search.DecisionSearch;
import rationale.store.DecisionStore;
import rationale.store.Redaction;
import rationale.store.Repository;
import rationale.watch.Metrics;
import rationale.web.App;
import rationale.web.Serving;
import rationale.web.Watch;

/**
 * {@code rationale rehearse}: serves sample letters from a temporary folder to itself and ends. A
 * Java that watches it notes what it loads, and what is used most, in a cache from which the
 * program starts in half the time; the launcher has one made after each build.
 */
@Command(
    name = "rehearse",
    description = "Serves the sample letters to itself and ends, for Java to learn from.",
    hidden = true)
final class RehearseCommand implements Callable<Integer> {
  private static final int TIMES = 5;
  private static final List<String> PATHS =
      List.of(
          "/health",
          "/",
          "/search?q=physical+therapy",
          "/search?q=lumbar+AND+mri&outcome=overturned",
          "/letters/CM19-0900028?from=q%3Dpain",
          "/analytics",
          "/browse",
          "/browse/treatments",
          "/about",
          "/help",
          "/api/v1/search?q=pain",
          "/api/v1/suggest?q=lumb");

  @Parameters(paramLabel = "PATH", description = "sample letters")
  private Path letters = Path.of("");

  @Override
  public Integer call() throws InterruptedException {
    try {
      var folder = Files.createTempDirectory("rationale");
      try {
        rehearse(new Repository(folder));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ExitCode.OK;
  }

  private void rehearse(Repository repository) throws IOException, InterruptedException {
    ImportCommand.run(repository, List.of(letters), "rehearse");
    DecisionSearch.loadWords();
    try (var store = DecisionStore.openReadOnly(repository.database(), Redaction.KEPT);
        var search = DecisionSearch.open(repository.index());
        var metrics = new Metrics();
        var client = HttpClient.newHttpClient()) {
      var watch = new Watch(metrics, false);
      var app =
          App.create(store, search, new Templates(), Serving.USUAL, watch).start("127.0.0.1", 0);
      for (int time = 0; time < TIMES; time++) {
        for (var path : PATHS) {
          ask(client, URI.create("http://127.0.0.1:" + app.port() + path));
        }
      }
      app.stop();
    }
  }

  private static void ask(HttpClient client, URI address) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(address).header("Accept-Encoding", "gzip").build();
    var answer = client.send(request, BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new CommandFailed(address + " answers " + answer.statusCode());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
