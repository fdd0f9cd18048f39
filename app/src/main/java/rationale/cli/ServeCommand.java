package rationale.cli;

import io.javalin.Javalin;
import io.javalin.util.JavalinException;
import java.io.PrintWriter;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
import rationale.store.RepositoryBusy;
import rationale.store.RepositoryLock;
import rationale.store.StoreException;
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
  private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

  @Mixin private DataOption data = new DataOption();
  @Mixin private RedactionOption redaction = new RedactionOption();
  @Mixin private ServingOptions options = new ServingOptions();

  @Option(
      names = "--port",
      defaultValue = "8080",
      converter = Bounded.Port.class,
      description = "port to listen on; 0 for any that is free")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "address to listen on; this machine only unless told")
  private String host = "127.0.0.1";

  @Mixin private WatchOptions watching = new WatchOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    var repository = data.repository();
    var serving = options.serving(repository, redaction.redaction());
    var out = spec.commandLine().getOut();
    // beside the opening of the store, which takes as long
    Thread.ofPlatform().daemon().name("words").start(DecisionSearch::loadWords);
    prepare(repository, out);
    try (var store = DecisionStore.openReadOnly(repository.database(), redaction.redaction());
        var search = new Searches(repository, "serve", spec.commandLine().getErr()).open();
        var follower = IndexFollower.follow(search);
        var watch = watching.begin()) {
      watch.watch().metrics().follow(follower::isFollowing);
      var app = start(App.create(store, search, new Templates(), serving, watch.watch()));
      var size = search.size();
      out.printf(
          "Rationale serves %,d decisions of %,d letters at http://%s:%d%n",
          size.decisions(), size.letters(), host, app.port());
      out.flush();
      var stopped = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(app, stopped)));
      stopped.await();
    }
    return ExitCode.OK;
  }

  private static void stop(Javalin app, CountDownLatch stopped) {
    try {
      app.stop();
    } catch (JavalinException unfinished) {
      LOG.warn("stopped before everything that ran was finished");
    }
    stopped.countDown();
  }

  /** Fills an empty repository with the sample letters. */
  private static void prepare(Repository repository, PrintWriter out) {
    if (holdsLetters(repository)) {
      return; // a lagging index is mended when it is opened, or served as it is
    }
    var samples = DataOption.home().resolve("data").resolve("letters");
    try {
      if (isEmpty(repository) && Files.isDirectory(samples)) {
        out.println("The repository is empty; importing the sample letters of " + samples + ".");
        out.flush();
        var report = ImportCommand.run(repository, List.of(samples), "serve");
        out.println(ImportCommand.summary(report));
      }
    } catch (RepositoryBusy writing) {
      // what whoever writes has published already is served meanwhile
      out.println(writing.getMessage());
    }
  }

  /** Whether there is nothing to write before serving, so that a read-only folder will do. */
  private static boolean holdsLetters(Repository repository) {
    if (!Files.exists(repository.database())) {
      return false;
    }
    try (var store = DecisionStore.openReadOnly(repository.database())) {
      return !store.isEmpty();
    } catch (StoreException notYet) {
      return false; // made but never filled, or of an older version: its writer brings it up
    }
  }

  /** Whether there are no letters, as its writer sees; then there is an index of none. */
  private static boolean isEmpty(Repository repository) {
    try (var _ = RepositoryLock.acquire(repository, "serve");
        var store = DecisionStore.open(repository.database())) {
      boolean empty = store.isEmpty();
      if (empty) {
        new IndexSync(repository.index()).replay(store);
      }
      return empty;
    }
  }

  private Javalin start(Javalin app) {
    try {
      return app.start(host, port);
    } catch (JavalinException e) {
      throw new CommandFailed(cannotListen(e), e);
    }
  }

  private String cannotListen(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
        return "Cannot listen on "
            + host
            + ": this machine knows no such host; name one of its addresses with --host.";
      }
    }
    return "Cannot listen on %s port %d, which another program may be using; choose another with --port."
        .formatted(host, port);
  }
}
