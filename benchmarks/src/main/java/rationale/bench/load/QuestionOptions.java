package rationale.bench.load;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;
import rationale.search.DecisionSearch;
import rationale.store.DecisionStore;
import rationale.store.Repository;

/** Which repository is asked, and what. */
final class QuestionOptions {
  @Option(names = "--data", required = true, description = "folder of the repository")
  private Path data = Path.of("");

  @Option(names = "--seed", defaultValue = "1", description = "which questions (default: 1)")
  private long seed;

  Path data() {
    return data;
  }

  long seed() {
    return seed;
  }

  Repository repository() {
    return Repository.at(data);
  }

  Questions questions(DecisionStore store, DecisionSearch search) throws SQLException {
    return Questions.of(repository(), store, search, seed);
  }

  /** These options and {@code others}, for the result. */
  Map<String, String> with(Map<String, String> others) {
    var all = new TreeMap<>(others);
    all.put("data", data.toString());
    all.put("seed", "" + seed);
    return all;
  }
}
