package rationale.bench.report;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a result goes. */
public final class ResultOption {
  @Option(
      names = "--result",
      paramLabel = "FILE",
      description = "file of the result (default: benchmarks/results/NAME.json)")
  private @Nullable Path file;

  /** The file of the result of {@code benchmark}. */
  public Path of(String benchmark) {
    return file == null ? folder().resolve(benchmark + ".json") : file;
  }

  static Path folder() {
    return Checkout.home().resolve("benchmarks").resolve("results");
  }
}
