package rationale.bench.micro;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rationale.bench.report.ResultOption;

/** Measures searches by JMH. */
@Command(name = "queries", description = "Measures searches of each kind by JMH.")
public final class QueriesCommand implements Callable<Integer> {
  @Option(names = "--data", required = true, description = "folder of the repository")
  private Path data = Path.of("");

  @Mixin private JmhRun jmh = new JmhRun();
  @Mixin private ResultOption result = new ResultOption();

  @Override
  public Integer call() throws RunnerException {
    var folder = List.of("-D%s=%s".formatted(QueryBenchmark.DATA, data.toAbsolutePath()));
    var options = Map.of("data", data.toString());
    jmh.run("queries", QueryBenchmark.class, folder, options, result.of("queries"));
    return 0;
  }
}
