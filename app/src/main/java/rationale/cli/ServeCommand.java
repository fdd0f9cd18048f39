package rationale.cli;

import io.javalin.Javalin;
import io.javalin.util.JavalinException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import rationale.importing.IndexSync;
import rationale.page.Templates;
import rationale.search.DecisionSearch;
import rationale.store.DecisionStore;
import rationale.store.Repository;
import rationale.store.RepositoryLock;
import rationale.web.App;
import rationale.web.IndexFollower;

/** {@code rationale serve}: the repository in the browser. */
@Command(
    name = "serve",
    description =
        "Serves the repository in the browser; an empty one is first filled with the sample"
            + " letters.",
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Option(names = "--port", defaultValue = "8080", description = "8080 unless told; 0 for any free")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "address to listen on; 127.0.0.1, this machine only, unless told")
  private String host = "127.0.0.1";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    var repository = data.repository();
    var out = spec.commandLine().getOut();
    prepare(repository, out);
    try (var store = DecisionStore.openReadOnly(repository.database());
        var search = DecisionSearch.open(repository.index());
        var _ = IndexFollower.follow(search)) {
      var app = start(App.create(store, search, new Templates()));
      out.printf(
          "Rationale serves %,d decisions of %,d letters at http://%s:%d%n",
          store.itemCount(), store.letterCount(), host, app.port());
      out.flush();
      var stopped = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(app, stopped)));
      stopped.await();
    }
    return ExitCode.OK;
  }

  private static void stop(Javalin app, CountDownLatch stopped) {
    app.stop();
    stopped.countDown();
  }

  /** Fills an empty repository with the sample letters, and mends an index that lags behind. */
  private static void prepare(Repository repository, PrintWriter out) {
    var samples = DataOption.home().resolve("data").resolve("letters");
    if (!Files.exists(repository.database()) && Files.isDirectory(samples)) {
      out.println("The repository is empty; importing the sample letters of " + samples + ".");
      out.flush();
      out.println(ImportCommand.summary(ImportCommand.run(repository, List.of(samples), "serve")));
      return;
    }
    try (var _ = RepositoryLock.acquire(repository, "serve");
        var store = DecisionStore.open(repository.database())) {
      new IndexSync(repository.index()).replay(store);
    }
  }

  private Javalin start(Javalin app) {
    try {
      return app.start(host, port);
    } catch (JavalinException e) {
      throw new CommandFailed(
          "Cannot listen on %s port %d, which another program may be using; choose another with --port."
              .formatted(host, port),
          e);
    }
  }
}
