package rationale.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A number to reach.
 *
 * @param benchmark the benchmark that measures it, or a result kept under a name of its own
 * @param figure the name of its figure
 * @param most whether at most the value is wanted, not at least
 * @param value the number
 */
record Target(String benchmark, String figure, boolean most, double value) {

  /** All of {@code targets.tsv}. */
  static List<Target> all() {
    return text("/benchmarks/targets.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells ->
            new Target(
                cells[0], cells[1], cells[2].equals("at most"), Double.parseDouble(cells[3])))
        .toList();
  }

  /** Whether a result of the name {@code benchmark} has targets of its own. */
  static boolean has(List<Target> targets, String benchmark) {
    return targets.stream().anyMatch(target -> target.benchmark.equals(benchmark));
  }

  static Optional<Target> of(List<Target> targets, String benchmark, String figure) {
    return targets.stream()
        .filter(target -> target.benchmark.equals(benchmark) && target.figure.equals(figure))
        .findFirst();
  }

  boolean reachedBy(double measured) {
    return most ? measured <= value : measured >= value;
  }

  static String text(String path) {
    try (var in = Objects.requireNonNull(Target.class.getResourceAsStream(path), path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
