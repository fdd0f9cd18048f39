package rationale.bench.report;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** {@code docs/benchmarks.md}: how to measure, what was measured, what limits it. */
final class ResultTable {
  private final List<Target> targets = Target.all();

  /** The page over the results in {@code folder}. */
  String page(Path folder) {
    var page = new StringBuilder(Target.text("/benchmarks/introduction.md"));
    var files = files(folder);
    if (files.isEmpty()) {
      page.append("\nNo result is kept yet.\n");
    }
    files.forEach(file -> section(name(file), Report.read(file), page));
    return page.append(Target.text("/benchmarks/limits.md")).toString();
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("[.]json$", "");
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void section(String name, Report report, StringBuilder page) {
    var machine = report.machine();
    page.append("\n### ").append(name).append("\n\n");
    page.append(
        "`%s`, %s, commit %s; %d cores (%s), %d GB, Java %s, %s.\n\n"
            .formatted(
                command(report),
                report.date(),
                report.commit(),
                machine.cores(),
                machine.processor(),
                machine.gigabytes(),
                machine.java(),
                machine.system()));
    page.append("| figure | measured | to reach | |\n|---|---:|---:|---|\n");
    var aims = Target.has(targets, name) ? name : report.benchmark();
    report.figures().forEach(figure -> row(aims, figure, page));
    course(report, page);
  }

  private static String command(Report report) {
    var options =
        report.options().entrySet().stream()
            .map(option -> " --" + option.getKey() + " " + option.getValue())
            .collect(joining());
    return "./benchmarks/run " + report.benchmark() + options;
  }

  private void row(String aims, Figure figure, StringBuilder page) {
    var target = Target.of(targets, aims, figure.name());
    page.append(
        "| %s | %s%s | %s | %s |\n"
            .formatted(
                figure.name(),
                number(figure.value()),
                figure.unit().isEmpty() ? "" : " " + figure.unit(),
                target
                    .map(t -> (t.most() ? "at most " : "at least ") + number(t.value()))
                    .orElse(""),
                target
                    .map(t -> t.reachedBy(figure.value()) ? "reached" : "not reached")
                    .orElse("")));
  }

  /** Over time, a dozen moments at most. */
  private static void course(Report report, StringBuilder page) {
    var course = report.course();
    if (course.isEmpty()) {
      return;
    }
    var columns = List.copyOf(course.getFirst().keySet());
    page.append("\n| ").append(String.join(" | ", columns)).append(" |\n|");
    page.append("---:|".repeat(columns.size())).append('\n');
    int step = Math.max(1, course.size() / 12);
    for (int at = 0; at < course.size(); at += step) {
      var moment = course.get(at);
      page.append("| ");
      page.append(
          columns.stream().map(c -> number(moment.getOrDefault(c, 0.0))).collect(joining(" | ")));
      page.append(" |\n");
    }
  }

  static String number(double value) {
    var form = Math.abs(value) >= 100 ? "%,.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f";
    var text = String.format(Locale.ROOT, form, value);
    return text.indexOf('.') < 0 ? text : text.replaceFirst("[.]?0+$", "");
  }
}
