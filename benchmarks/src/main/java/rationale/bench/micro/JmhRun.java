package rationale.bench.micro;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine.Option;
import rationale.bench.report.Figure;
import rationale.bench.report.Report;

/** How long JMH measures, and its results as figures. */
final class JmhRun {
  @Option(names = "--forks", defaultValue = "1", description = "processes (default: 1)")
  private int forks;

  @Option(names = "--warmups", defaultValue = "3", description = "to warm up (default: 3)")
  private int warmups;

  @Option(names = "--iterations", defaultValue = "5", description = "measured (default: 5)")
  private int iterations;

  @Option(names = "--time", defaultValue = "5", description = "seconds of each (default: 5)")
  private int time;

  /** Runs the benchmarks of {@code type} and writes what they found. */
  void run(String name, Class<?> type, List<String> jvm, Map<String, String> options, Path result)
      throws RunnerException {
    var arguments = new ArrayList<>(jvm);
    arguments.add("--enable-native-access=ALL-UNNAMED");
    arguments.add("--sun-misc-unsafe-memory-access=allow");
    var plan =
        new OptionsBuilder()
            .include(type.getName().replace(".", "\\."))
            .forks(forks)
            .warmupIterations(warmups)
            .warmupTime(TimeValue.seconds(time))
            .measurementIterations(iterations)
            .measurementTime(TimeValue.seconds(time))
            .jvmArgs(arguments.toArray(String[]::new))
            .build();
    var figures = new ArrayList<Figure>();
    for (var run : new Runner(plan).run()) {
      var found = run.getPrimaryResult();
      var kind = run.getParams().getParam("kind");
      var label = found.getLabel() + (kind == null ? "" : ", " + kind.toLowerCase(Locale.ROOT));
      figures.add(new Figure(label.replace('_', ' '), found.getScore(), found.getScoreUnit()));
      figures.add(
          new Figure(
              label.replace('_', ' ') + ", 99.9 % error",
              Double.isNaN(found.getScoreError()) ? 0 : found.getScoreError(),
              found.getScoreUnit()));
    }
    Report.of(name, options, figures, List.of()).write(result);
  }
}
