package rationale.bench.load;

import java.io.IOException;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rationale.bench.report.Figure;
import rationale.bench.report.Report;
import rationale.bench.report.ResultOption;
import rationale.search.DecisionSearch;
import rationale.search.PlainLucene;
import rationale.search.SearchRequest;
import rationale.store.DecisionStore;

/** The same queries as plain Lucene, as a search with rows and facets, and as a whole page. */
@Command(
    name = "raw",
    description = "Measures plain Lucene, search and page for the same queries, in one process.")
public final class RawCommand implements Callable<Integer> {
  @Mixin private QuestionOptions asked = new QuestionOptions();

  @Option(names = "--rounds", defaultValue = "9", description = "times each query (default: 9)")
  private int rounds;

  @Option(
      names = "--queries",
      defaultValue = "60",
      description = "most queries of a kind (default: 60)")
  private int queries;

  @Mixin private ResultOption result = new ResultOption();

  @Override
  public Integer call() throws IOException, InterruptedException, SQLException {
    var repository = asked.repository();
    var figures = new ArrayList<Figure>();
    try (var store = DecisionStore.openReadOnly(repository.database());
        var search = DecisionSearch.open(repository.index());
        var plain = new PlainLucene(repository.index());
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      var questions = asked.questions(store, search);
      figures.add(new Figure("decisions", store.itemCount(), ""));
      try (var server = new OwnServer(store, search)) {
        var pages = new Pages(client, server.port(), questions);
        for (var kind : List.of(Kind.WORDS, Kind.COMMON_WORDS, Kind.CONNECTORS, Kind.FACETS)) {
          var requests = questions.of(kind).stream().limit(queries).toList();
          figures.addAll(compare(kind, requests, plain, search, pages));
        }
      }
    }
    var options = asked.with(Map.of("rounds", "" + rounds, "queries", "" + queries));
    Report.of("raw", options, figures, List.of()).write(result.of("raw"));
    return 0;
  }

  /** All queries of a kind in turn, so that each meets the same state of machine and caches. */
  private List<Figure> compare(
      Kind kind,
      List<SearchRequest> requests,
      PlainLucene plain,
      DecisionSearch search,
      Pages pages)
      throws IOException, InterruptedException {
    if (requests.isEmpty()) {
      return List.of();
    }
    var raw = new ArrayList<Double>();
    var searched = new ArrayList<Double>();
    var paged = new ArrayList<Double>();
    var ratios = new ArrayList<Double>();
    for (var request : requests) {
      var times = new double[3][rounds];
      for (int round = 0; round < rounds; round++) {
        times[0][round] = milliseconds(() -> plain.search(request));
        times[1][round] = milliseconds(() -> search.search(request));
        times[2][round] = milliseconds(() -> pages.comes(kind, Pages.address(request)));
      }
      raw.add(median(times[0]));
      searched.add(median(times[1]));
      paged.add(median(times[2]));
      ratios.add(paged.getLast() / raw.getLast());
    }
    var label = kind.label();
    return List.of(
        new Figure(label + ", plain Lucene", median(raw), "ms"),
        new Figure(label + ", search", median(searched), "ms"),
        new Figure(label + ", page", median(paged), "ms"),
        new Figure(label + ", page by plain Lucene", median(ratios), "×"));
  }

  /** Something to be timed. */
  private interface Work {
    Object run() throws IOException, InterruptedException;
  }

  private static double milliseconds(Work work) throws IOException, InterruptedException {
    long start = System.nanoTime();
    if (Boolean.FALSE.equals(work.run())) {
      throw new IOException("a page did not come whole");
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(double[] values) {
    return median(Arrays.stream(values).boxed().toList());
  }

  private static double median(List<Double> values) {
    return Times.at(values.stream().sorted().toList(), 0.5);
  }
}
