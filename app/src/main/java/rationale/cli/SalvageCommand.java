package rationale.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rationale.importing.SalvagedFiles;
import rationale.store.DecisionStore;
import rationale.store.Redaction;

/** {@code rationale salvage}: what a damaged database can still give. */
@Command(
    name = "salvage",
    description = {
      "Writes the files of all letters that can still be read from a damaged database to a folder,"
          + " as received, and names the others.",
      "Files are not masked."
    })
final class SalvageCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();

  @Parameters(paramLabel = "FOLDER", description = "the folder to write; must not exist")
  private Path folder = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (Files.exists(folder)) {
      throw new CommandFailed(folder + " exists already. Name a folder that does not exist yet.");
    }
    var files = new SalvagedFiles(folder);
    try (var store = DecisionStore.openReadOnly(data.repository().database(), Redaction.LIFTED)) {
      files.write(store);
    } catch (UncheckedIOException failed) {
      throw new CommandFailed(
          "Cannot write to %s: %s; check that there is room and that it may be written."
              .formatted(folder, failed.getMessage()),
          failed);
    }
    var problems = new Problems(spec.commandLine().getErr());
    files
        .lost()
        .forEach(file ->
            problems.add(
                file.name(),
                "It cannot be read. Import it from where it came; letters: "
                    + (file.letters().isEmpty() ? "unknown" : String.join(", ", file.letters()))));
    var out = spec.commandLine().getOut();
    out.printf(
        "Wrote %,d files as received and the text of %,d letters to %s; %,d files cannot be read.%n",
        files.written(), files.texts(), folder, files.lost().size());
    out.flush();
    return problems.exitCode();
  }
}
