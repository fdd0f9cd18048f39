package rationale.bench.letters;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** How a measured number is spread: its quantiles at {@link #LEVELS}. */
record Spread(List<Double> values) {
  /** Of a hundred, how many lie below each of the values. */
  static final int[] LEVELS = {0, 5, 10, 25, 50, 75, 90, 95, 100};

  /** A row of {@code spreads.tsv}. */
  static Spread of(String name) {
    return Resource.rows("/letters/spreads.tsv").stream()
        .filter(row -> row[0].equals(name))
        .findFirst()
        .map(row -> new Spread(Stream.of(row).skip(1).map(Double::valueOf).toList()))
        .orElseThrow(() -> new IllegalArgumentException("spreads.tsv has no " + name));
  }

  /** A number spread like these, straight between two of them. */
  int draw(RandomGenerator random) {
    double share = random.nextDouble() * 100;
    int next = 1;
    while (LEVELS[next] < share) {
      next++;
    }
    double part = (share - LEVELS[next - 1]) / (LEVELS[next] - LEVELS[next - 1]);
    return (int)
        Math.round(values.get(next - 1) + part * (values.get(next) - values.get(next - 1)));
  }

  /** The value below which {@code level} of a hundred lie; one of {@link #LEVELS}. */
  double at(int level) {
    return values.get(Arrays.binarySearch(LEVELS, level));
  }
}
