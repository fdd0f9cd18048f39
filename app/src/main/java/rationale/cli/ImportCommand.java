package rationale.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rationale.extract.LetterParser;
import rationale.importing.ImportProgress;
import rationale.importing.ImportReport;
import rationale.importing.Importer;
import rationale.importing.IndexSync;
import rationale.letter.LetterReader;
import rationale.store.Repository;

/** {@code rationale import}: letters into the repository. */
@Command(
    name = "import",
    description = "Reads letters into the repository; what it has already stays as it is.",
    sortOptions = false)
final class ImportCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(ImportCommand.class);
  private static final Duration SLOWEST_SCAN = Duration.ofMinutes(30);

  @Mixin private DataOption data = new DataOption();
  @Mixin private OcrOption ocr = new OcrOption();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "files, folders (their .pdf and .txt) and zip archives")
  private List<Path> paths = List.of();

  @Option(
      names = "--list",
      description =
          "names each file on standard output when what it holds is safe; it can be found a few"
              + " seconds later")
  private boolean list;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var limit = ocr.wanted() ? SLOWEST_SCAN : Importer.SLOWEST_FILE;
    var out = spec.commandLine().getOut();
    var report =
        run(
            data.repository(),
            ocr.reader(),
            limit,
            paths,
            "import",
            list ? progress -> tell(out, progress) : _ -> {});
    var err = spec.commandLine().getErr();
    report
        .flagged()
        .forEach(letter -> err.println(OneLine.of(letter.letterId() + ": " + letter.warning())));
    var problems = new Problems(err);
    report.unreadable().forEach(file -> problems.add(file.source(), file.reason()));
    report.problems().forEach(problem -> problems.add(problem.source(), problem.reason()));
    long listed =
        (long) report.flagged().size() + report.unreadable().size() + report.problems().size();
    long more = report.notRedacted() + report.failed() - listed;
    if (more > 0) {
      err.printf("… and %,d more; rationale stats lists letters and unreadable files.%n", more);
    }
    err.flush();
    out.println(summary(report));
    out.flush();
    return report.complete() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  /** Imports files that hold text, with a progress bar where a person is watching. */
  static ImportReport run(Repository repository, List<Path> paths, String command) {
    return run(repository, LetterReader.ofText(), Importer.SLOWEST_FILE, paths, command, _ -> {});
  }

  private static ImportReport run(
      Repository repository,
      LetterReader reader,
      Duration slowest,
      List<Path> paths,
      String command,
      Consumer<ImportProgress> listener) {
    var importer =
        new Importer(
            repository,
            new LetterParser(reader)::parse,
            new IndexSync(repository.index()),
            slowest);
    LOG.atInfo().addKeyValue("command", command).log("import begins");
    var began = System.nanoTime();
    try (var bar = new ImportBar()) {
      var report =
          importer.run(
              paths,
              command,
              progress -> {
                bar.show(progress);
                listener.accept(progress);
              });
      LOG.atInfo()
          .addKeyValue("command", command)
          .addKeyValue("new", report.added())
          .addKeyValue("changed", report.changed())
          .addKeyValue("unchanged", report.unchanged())
          .addKeyValue("unreadable", report.failed())
          .addKeyValue("ms", (System.nanoTime() - began) / 1_000_000)
          .log("import ends");
      return report;
    }
  }

  private static void tell(PrintWriter out, ImportProgress progress) {
    progress.files().forEach(file -> out.println(OneLine.of(file)));
    out.flush();
  }

  static String summary(ImportReport report) {
    return "%,d new, %,d changed, %,d unchanged, %,d unreadable"
        .formatted(report.added(), report.changed(), report.unchanged(), report.failed());
  }
}
