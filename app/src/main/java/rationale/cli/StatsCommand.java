package rationale.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import rationale.extract.FileNames;
import rationale.model.Outcome;
import rationale.model.Template;
import rationale.model.Warning;
import rationale.store.DecisionStore;
import rationale.store.FlaggedLetter;

/** {@code rationale stats}: what the repository holds and how much of it is stated. */
@Command(
    name = "stats",
    description = "Shows what the repository holds: coverage of fields and templates.")
final class StatsCommand implements Callable<Integer> {
  @Mixin private DataOption data = new DataOption();
  @Mixin private RedactionOption redaction = new RedactionOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    var out = spec.commandLine().getOut();
    try (var store =
        DecisionStore.openReadOnly(data.repository().database(), redaction.redaction())) {
      print(out, store);
    }
    out.flush();
    return ExitCode.OK;
  }

  private static void print(PrintWriter out, DecisionStore store) {
    var coverage = store.coverage();
    out.printf("%,d decisions in %,d letters%n", coverage.items(), coverage.letters());
    if (coverage.firstDecision() != null) {
      out.printf("decided %s to %s%n", coverage.firstDecision(), coverage.lastDecision());
    }
    counts(out, "Outcomes of decisions", coverage.outcomes(), Outcome::label);
    counts(out, "Letters by template", coverage.templates(), Template::label);
    out.println("Stated");
    coverage
        .fields()
        .forEach((field, stated) ->
            out.printf("  %-40s %,9d of %,9d%n", field.label(), stated.in(), stated.of()));
    out.printf("Treatments not classified: %,d%n", coverage.notClassified());
    counts(out, "Warnings", coverage.warnings(), Warning.Code::label);
    var flagged = store.flagged();
    out.printf("Letters not fully redacted: %,d%n", flagged.size());
    flagged.forEach(letter -> flagged(out, letter));
    var unreadable = store.unreadable(new FileNames()::mayNameSomebody);
    out.printf("Unreadable files: %,d%n", unreadable.size());
    unreadable.forEach(
        file -> out.println("  " + OneLine.of(file.source() + ": " + file.reason())));
  }

  private static void flagged(PrintWriter out, FlaggedLetter letter) {
    out.println("  " + OneLine.of(letter.letterId() + ": " + letter.warning()));
    letter.details().forEach(detail -> out.println("    " + OneLine.of(detail)));
  }

  private static <K> void counts(
      PrintWriter out, String title, Map<K, Long> counts, Function<K, String> label) {
    out.println(title);
    counts.forEach((key, count) -> {
      if (count > 0) {
        out.printf("  %-40s %,9d%n", label.apply(key), count);
      }
    });
  }
}
