package rationale.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import rationale.index.IndexGenerations;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;
import rationale.store.DecisionStore;
import rationale.store.Repository;

/** {@code rationale verify}: whether database and index are sound and say the same. */
@Command(
    name = "verify",
    description =
        "Checks database and index, and whether both hold the same revision and number of decisions.")
final class VerifyCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var repository = data.repository();
    var out = spec.commandLine().getOut();
    var problems = new ArrayList<String>();
    try (var store = DecisionStore.openReadOnly(repository.database())) {
      problems.addAll(store.check());
      problems.addAll(index(repository, store));
      problems.forEach(out::println);
      if (problems.isEmpty()) {
        out.printf(
            "Sound: %,d decisions of %,d letters, in database and index.%n",
            store.itemCount(), store.letterCount());
      }
    }
    out.flush();
    return problems.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private static List<String> index(Repository repository, DecisionStore store) {
    if (!new IndexGenerations(repository.index()).isSound()) {
      return List.of(
          "The index in " + repository.index() + " is missing or damaged; run rationale reindex.");
    }
    try (var search = DecisionSearch.open(repository.index())) {
      if (search.storeRevision() != store.revision()) {
        return List.of(
            "The index is at revision %d, the database at %d; run rationale reindex."
                .formatted(search.storeRevision(), store.revision()));
      }
      long indexed = search.count(SearchRequest.ALL);
      return indexed == store.itemCount()
          ? List.of()
          : List.of(
              "The index holds %,d decisions, the database %,d; run rationale reindex."
                  .formatted(indexed, store.itemCount()));
    }
  }
}
