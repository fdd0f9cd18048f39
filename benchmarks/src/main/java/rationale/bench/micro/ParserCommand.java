package rationale.bench.micro;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import rationale.bench.report.ResultOption;

/** Measures the reading of letters by JMH. */
@Command(name = "parser", description = "Measures the reading of letters, text and PDF, by JMH.")
public final class ParserCommand implements Callable<Integer> {
  @Mixin private JmhRun jmh = new JmhRun();
  @Mixin private ResultOption result = new ResultOption();

  @Override
  public Integer call() throws RunnerException {
    jmh.run("parser", ParserBenchmark.class, List.of(), Map.of(), result.of("parser"));
    return 0;
  }
}
