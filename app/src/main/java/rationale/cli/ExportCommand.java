package rationale.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rationale.export.Export;
import rationale.export.ExportFormat;
import rationale.search.DecisionWalk;
import rationale.search.SearchRequest;
import rationale.web.Addresses;
import rationale.web.SearchParams;

/** {@code rationale export}: all decisions that a search finds, as a file. */
@Command(
    name = "export",
    description = "Writes all decisions that a search finds, none left out, as one row each.",
    sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();
  @Mixin private SearchArguments arguments = new SearchArguments();

  @Option(
      names = "--format",
      description = "csv, xlsx or ndjson; unless told, as the output's name ends, else csv")
  private @Nullable ExportFormat format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "the file to write, in place of what it held; standard output unless told")
  private @Nullable Path output;

  @Option(names = "--full-text", description = "with the rationale of each decision")
  private boolean fullText;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var request = arguments.request(spec);
    var kind = kind();
    if (kind == ExportFormat.XLSX && output == null && watched()) {
      throw new ParameterException(
          spec.commandLine(), "A workbook cannot be shown here; name a file with --output.");
    }
    try (var search =
            new Searches(data.repository(), "export", spec.commandLine().getErr()).open();
        var walk = search.walk(request)) {
      write(walk, export(kind, request));
      var err = spec.commandLine().getErr();
      err.printf(
          "Wrote %,d %s%s; searched: %s; revision %d of the repository.%n",
          walk.total(),
          walk.total() == 1 ? "decision" : "decisions",
          output == null ? "" : " to " + output,
          walk.echo(),
          walk.storeRevision());
      err.flush();
    }
    return ExitCode.OK;
  }

  private ExportFormat kind() {
    if (format != null) {
      return format;
    }
    var name = output == null ? "" : output.toString();
    return ExportFormat.ofExtension(name.substring(name.lastIndexOf('.') + 1))
        .orElse(ExportFormat.CSV);
  }

  // no byte order mark: programs read what a command writes, and few of them expect one
  private Export export(ExportFormat kind, SearchRequest request) {
    return new Export(
        kind,
        fullText,
        false,
        request.words(),
        SearchParams.href(request.firstPage()),
        Instant.now(),
        decision -> Addresses.item(decision.letterId(), decision.number()));
  }

  private void write(DecisionWalk walk, Export export) {
    try {
      if (output == null) {
        try (var out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
          export.write(walk, out);
        }
      } else {
        writeWhole(output, out -> export.write(walk, out));
      }
    } catch (IOException failed) {
      throw new CommandFailed(
          "Cannot write the export%s: %s; check that there is room and that it may be written."
              .formatted(output == null ? "" : " to " + output, failed),
          failed);
    }
  }

  /** Writes a file that is complete as soon as it is there. */
  private static void writeWhole(Path file, Content content) throws IOException {
    var target = file.toAbsolutePath();
    var draft = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (var out = new BufferedOutputStream(Files.newOutputStream(draft))) {
        content.writeTo(out);
      }
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  @SuppressWarnings("SystemConsoleNull") // since JDK 25 it is null again where there is no terminal
  private static boolean watched() {
    var console = System.console();
    return console != null && console.isTerminal();
  }
}
