package rationale.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rationale.extract.LetterJson;
import rationale.extract.LetterParser;
import rationale.extract.Parsed;
import rationale.extract.Unreadable;
import rationale.importing.SourceFiles;
import rationale.model.Letter;
import rationale.model.Masking;

/** {@code rationale parse}: letters as JSON, one a line; stores nothing. */
@Command(
    name = "parse",
    description = "Prints one JSON object for each letter; stores nothing.",
    sortOptions = false)
final class ParseCommand implements Callable<Integer> {
  @Mixin private OcrOption ocr = new OcrOption();
  @Mixin private RedactionOption redaction = new RedactionOption();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "files, folders (their .pdf and .txt) and zip archives")
  private List<Path> paths = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    var problems = new Problems(spec.commandLine().getErr());
    var parser = new LetterParser(ocr.reader());
    SourceFiles.at(paths)
        .forEach(
            file -> {
              for (var result : parser.parse(file)) {
                switch (result) {
                  case Parsed parsed -> out.println(LetterJson.line(shown(parsed)));
                  case Unreadable(var source, var reason) -> problems.add(source, reason);
                }
              }
            },
            problem -> problems.add(problem.source(), problem.reason()));
    out.flush();
    return problems.exitCode();
  }

  private Letter shown(Parsed parsed) {
    return switch (redaction.redaction()) {
      case KEPT -> new Masking(parsed.letter(), parsed.text().text()).letter();
      case LIFTED -> parsed.letter();
    };
  }
}
