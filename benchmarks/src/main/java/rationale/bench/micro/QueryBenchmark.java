package rationale.bench.micro;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.TopDocs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import rationale.bench.load.Kind;
import rationale.bench.load.OwnServer;
import rationale.bench.load.Questions;
import rationale.search.DecisionSearch;
import rationale.search.PlainLucene;
import rationale.search.SearchRequest;
import rationale.search.SearchResult;
import rationale.store.DecisionStore;
import rationale.store.Repository;
import rationale.web.SearchParams;

/** Searches of each kind, in the words of the repository that {@code bench.data} names. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class QueryBenchmark {
  /** Names the folder of the repository to the process that measures. */
  static final String DATA = "bench.data";

  @Param({"WORDS", "COMMON_WORDS", "CONNECTORS", "FACETS"})
  private Kind kind = Kind.WORDS;

  private final Repository repository = Repository.at(Path.of(System.getProperty(DATA, "")));
  private final DecisionStore store = DecisionStore.openReadOnly(repository.database());
  private final DecisionSearch search = DecisionSearch.open(repository.index());
  private final PlainLucene plain = new PlainLucene(repository.index());
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final OwnServer server = new OwnServer(store, search);
  private List<SearchRequest> requests = List.of();
  private int at;

  @Setup
  public void start() throws SQLException {
    requests = Questions.of(repository, store, search, 1).of(kind);
  }

  @TearDown
  public void stop() {
    server.close();
    client.close();
    plain.close();
    search.close();
    store.close();
  }

  private SearchRequest next() {
    at = (at + 1) % requests.size();
    return requests.get(at);
  }

  /** Plain Lucene: the twenty best and a full count. */
  @Benchmark
  public TopDocs plain() throws IOException {
    return plain.search(next());
  }

  @Benchmark
  public long count() {
    return search.count(next());
  }

  /** Rows with their marks, and every facet with its counts. */
  @Benchmark
  public SearchResult search() {
    return search.search(next());
  }

  /** The page of it, over HTTP. */
  @Benchmark
  public String page() throws IOException, InterruptedException {
    var address = "http://127.0.0.1:" + server.port() + SearchParams.href(next());
    var request = HttpRequest.newBuilder(URI.create(address)).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }
}
