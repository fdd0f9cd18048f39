package rationale.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import rationale.importing.Verification;
import rationale.index.IndexGenerations;
import rationale.search.DecisionSearch;
import rationale.search.SearchRequest;
import rationale.store.DecisionStore;
import rationale.store.Repository;
import rationale.store.RepositoryBusy;
import rationale.store.RepositoryLock;
import rationale.store.StoreException;

/** {@code rationale verify}: whether database and index are sound and say the same. */
@Command(
    name = "verify",
    description = {
      "Checks every part of database and index, the files received, and whether the index holds"
          + " every letter as the database does; says what is damaged and how to repair it.",
      "Nobody may write meanwhile; searching and serving go on."
    },
    sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Option(
      names = "--quick",
      description =
          "checks the database and what it keeps, the checksums of the index, and whether both hold"
              + " the same revision and number of decisions, but not letter by letter; also while"
              + " somebody writes")
  private boolean quick;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var repository = data.repository();
    var out = spec.commandLine().getOut();
    List<String> faults;
    try (var store = DecisionStore.openReadOnly(repository.database())) {
      faults = quick ? quickly(repository, store) : thoroughly(repository, store);
      faults.forEach(out::println);
      if (faults.isEmpty()) {
        out.printf(
            "Sound: %,d decisions of %,d letters, in database and index.%n",
            store.itemCount(), store.letterCount());
      }
    }
    out.flush();
    return faults.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private List<String> thoroughly(Repository repository, DecisionStore store) {
    var err = spec.commandLine().getErr();
    var verification =
        new Verification(
            repository,
            store,
            next -> {
              err.println(next + " …");
              err.flush();
            });
    try (var _ = hold(repository)) {
      return verification.run();
    }
  }

  /** Keeps writers away; where the folder cannot be written, there are none. */
  private static AutoHold hold(Repository repository) {
    try {
      var lock = RepositoryLock.acquire(repository, "verify");
      return lock::close;
    } catch (StoreException readOnly) {
      return () -> {};
    }
  }

  /** A hold on something that is let go by closing it. */
  private interface AutoHold extends AutoCloseable {
    @Override
    void close();
  }

  private static List<String> quickly(Repository repository, DecisionStore store) {
    var faults = new ArrayList<>(store.check());
    faults.addAll(index(repository, store));
    return faults;
  }

  private static boolean isWritten(Repository repository) {
    try (var _ = RepositoryLock.acquire(repository, "verify")) {
      return false;
    } catch (RepositoryBusy writing) {
      return true;
    } catch (StoreException readOnly) {
      return false;
    }
  }

  private static List<String> index(Repository repository, DecisionStore store) {
    if (!new IndexGenerations(repository.index()).isSound()) {
      return List.of(
          "The index in " + repository.index() + " is missing or damaged; run rationale reindex.");
    }
    try (var search = DecisionSearch.open(repository.index())) {
      if (search.storeRevision() < store.revision() && isWritten(repository)) {
        return List.of(); // it follows in some seconds, or the writer's next one mends it
      }
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
