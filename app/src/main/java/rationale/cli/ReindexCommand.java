package rationale.cli;

import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import rationale.importing.IndexSync;
import rationale.store.DecisionStore;
import rationale.store.RepositoryLock;

/** {@code rationale reindex}: builds the index anew from the store and swaps it in. */
@Command(
    name = "reindex",
    description = "Builds the index anew and swaps it in; searches go on meanwhile.")
final class ReindexCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(ReindexCommand.class);

  @Mixin private DataOption data = new DataOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var repository = data.repository();
    try (var _ = RepositoryLock.acquire(repository, "reindex");
        var store = DecisionStore.open(repository.database())) {
      LOG.atInfo().addKeyValue("revision", store.revision()).log("reindex begins");
      var began = System.nanoTime();
      new IndexSync(repository.index()).rebuild(store);
      LOG.atInfo()
          .addKeyValue("decisions", store.itemCount())
          .addKeyValue("letters", store.letterCount())
          .addKeyValue("ms", (System.nanoTime() - began) / 1_000_000)
          .log("reindex ends");
      var out = spec.commandLine().getOut();
      out.printf("Indexed %,d decisions of %,d letters.%n", store.itemCount(), store.letterCount());
      out.flush();
    }
    return ExitCode.OK;
  }
}
