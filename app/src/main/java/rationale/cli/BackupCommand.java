package rationale.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rationale.store.DecisionStore;

/** {@code rationale backup}: a consistent copy of the store, also while it is in use. */
@Command(
    name = "backup",
    description =
        "Copies the database, also while serving or importing; the index is rebuilt from the copy.")
final class BackupCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Parameters(paramLabel = "FILE", description = "the file to write; must not exist")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (var store = DecisionStore.openReadOnly(data.repository().database())) {
      store.backup(file);
    }
    var out = spec.commandLine().getOut();
    out.println("Wrote " + file + ".");
    out.flush();
    return ExitCode.OK;
  }
}
