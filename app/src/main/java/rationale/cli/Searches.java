package rationale.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.function.BiConsumer;
import rationale.importing.IndexSync;
import rationale.index.IndexException;
import rationale.search.DecisionSearch;
import rationale.store.DecisionStore;
import rationale.store.Repository;
import rationale.store.RepositoryBusy;
import rationale.store.RepositoryLock;
import rationale.store.StoreException;

/** Opens the index for commands that read it, and mends it first where that is needed. */
final class Searches {
  private final Repository repository;
  private final String command;
  private final PrintWriter err;

  /**
   * What opens the index of {@code repository}.
   *
   * @param command what the user asked for, for whoever finds the repository taken meanwhile
   * @param err told what is mended, and why something cannot be
   */
  Searches(Repository repository, String command, PrintWriter err) {
    this.repository = repository;
    this.command = command;
    this.err = err;
  }

  /**
   * The index at the state of the database. What a killed writer left behind is replayed, what
   * cannot be read is built anew. Where the repository cannot be written now, the index as it is.
   *
   * @throws IndexException where it cannot be read and cannot be built anew
   */
  DecisionSearch open() {
    if (isBehind()) {
      mend(
          "The index is not at the state of the database; it is brought there.", IndexSync::replay);
    }
    try {
      return DecisionSearch.open(repository.index());
    } catch (IndexException damaged) {
      if (!mend(damaged.getMessage() + "; it is built anew.", IndexSync::rebuild)) {
        throw damaged;
      }
      return DecisionSearch.open(repository.index());
    }
  }

  private boolean isBehind() {
    if (!Files.exists(repository.database())) {
      return false;
    }
    try (var store = DecisionStore.openReadOnly(repository.database())) {
      return !new IndexSync(repository.index()).isCurrent(store);
    } catch (StoreException unreadable) {
      return false; // the index may serve without its database, and nothing mends it
    }
  }

  private boolean mend(String why, BiConsumer<IndexSync, DecisionStore> way) {
    if (!Files.exists(repository.database())) {
      return false;
    }
    try (var _ = RepositoryLock.acquire(repository, command);
        var store = DecisionStore.open(repository.database())) {
      err.println(why);
      err.flush();
      way.accept(new IndexSync(repository.index()), store);
      return true;
    } catch (RepositoryBusy writing) {
      return false; // whoever writes brings the index up to date
    } catch (StoreException | IndexException failed) {
      err.println("The index cannot be mended: " + failed.getMessage());
      err.flush();
      return false;
    }
  }
}
