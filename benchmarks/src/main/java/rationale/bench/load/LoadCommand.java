package rationale.bench.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rationale.bench.program.Program;
import rationale.bench.program.StartCommand;
import rationale.bench.report.Figure;
import rationale.bench.report.Report;
import rationale.bench.report.ResultOption;
import rationale.search.DecisionSearch;
import rationale.store.DecisionStore;

/** Asks a server for a mix of pages: one after the other, then on several connections. */
@Command(
    name = "load",
    description = "Starts the server on a repository and asks it for a mix of pages.")
public final class LoadCommand implements Callable<Integer> {
  @Mixin private QuestionOptions asked = new QuestionOptions();

  @Option(names = "--connections", defaultValue = "8", description = "at once (default: 8)")
  private int connections;

  @Option(
      names = "--seconds",
      defaultValue = "60",
      description = "how long each part lasts: a third to warm up, one connection, several")
  private int seconds;

  @Option(
      names = "--requests",
      defaultValue = "200000",
      description = "most pages asked for in each part (default: 200000)")
  private long requests;

  @Option(names = "--heap", defaultValue = "1g", description = "heap of the server (default: 1g)")
  private String heap = "1g";

  @Mixin private ResultOption result = new ResultOption();

  @Override
  public Integer call() throws IOException, InterruptedException, SQLException {
    var repository = asked.repository();
    Questions questions;
    long decisions;
    try (var store = DecisionStore.openReadOnly(repository.database());
        var search = DecisionSearch.open(repository.index())) {
      questions = asked.questions(store, search);
      decisions = store.itemCount();
    }
    int port = Program.freePort();
    var output = Files.createTempFile("rationale-load", ".log");
    var command = List.of("serve", "--data", asked.data().toString(), "--port", "" + port);
    try (var program = Program.start(command, "-Xmx" + heap, output);
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      StartCommand.awaitHealth(port);
      var pages = new Pages(client, port, questions);
      run(pages, connections, seconds / 3.0, this::mixed);
      var alone = run(pages, 1, seconds, LoadCommand::evenly);
      double used = program.processorSeconds();
      long start = System.nanoTime();
      var together = run(pages, connections, seconds, this::mixed);
      double rate = together.pages() / ((System.nanoTime() - start) / 1e9);
      var figures = new ArrayList<Figure>();
      figures.add(new Figure("decisions", decisions, ""));
      figures.add(new Figure("pages a second", rate, "1/s"));
      used = program.processorSeconds() - used;
      figures.add(
          new Figure("processor time a page of the mix", used * 1000 / together.pages(), "ms"));
      figures.add(new Figure("errors", alone.errors() + together.errors(), ""));
      figures.add(new Figure("most memory resident", program.peakMegabytes(), "MB"));
      figures.addAll(alone.figures(""));
      figures.addAll(together.figures(", on " + connections + " connections"));
      Report.of("load", options(), figures, List.of()).write(result.of("load"));
      return alone.errors() + together.errors() == 0 ? 0 : 1;
    } finally {
      Files.delete(output);
    }
  }

  private Map<String, String> options() {
    return asked.with(
        Map.of(
            "connections", "" + connections,
            "seconds", "" + seconds,
            "heap", heap));
  }

  /** A kind as often as readers ask for it. */
  private Kind mixed(RandomGenerator random) {
    int at = random.nextInt(100);
    for (var kind : Kind.values()) {
      at -= kind.share();
      if (at < 0) {
        return kind;
      }
    }
    return Kind.FRONT;
  }

  private static Kind evenly(RandomGenerator random) {
    var kinds = List.of(Kind.values());
    return kinds.get(random.nextInt(kinds.size()));
  }

  /** Draws kinds of pages. */
  private interface Mix {
    Kind draw(RandomGenerator random);
  }

  private Times run(Pages pages, int at, double lasts, Mix mix) throws InterruptedException {
    var times = new Times();
    var drawn = new AtomicLong();
    long end = System.nanoTime() + (long) (lasts * 1e9);
    try (var pool = Executors.newFixedThreadPool(at)) {
      var readers = new ArrayList<Callable<Void>>();
      for (int i = 0; i < at; i++) {
        var random = new SplittableRandom(asked.seed() * 1000 + i);
        readers.add(() -> {
          while (System.nanoTime() < end && drawn.incrementAndGet() <= requests) {
            ask(pages, mix.draw(random), random, times);
          }
          return null;
        });
      }
      for (var reader : pool.invokeAll(readers)) {
        reader.resultNow();
      }
    }
    return times;
  }

  private static void ask(Pages pages, Kind kind, RandomGenerator random, Times times)
      throws InterruptedException {
    var address = pages.address(kind, random);
    long start = System.nanoTime();
    boolean whole;
    try {
      whole = pages.comes(kind, address);
    } catch (IOException failed) {
      whole = false;
    }
    if (!whole) {
      System.err.println("not whole: " + address);
    }
    times.add(kind, (System.nanoTime() - start) / 1e6, whole);
  }
}
