package rationale.bench.letters;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Values of which some are drawn more often than others. */
final class Shares<T> {
  private final List<T> values;

  /** The weights of the values up to each, itself included. */
  private final double[] upTo;

  private Shares(List<T> values, double[] weights) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("nothing to draw from");
    }
    this.values = List.copyOf(values);
    this.upTo = weights.clone();
    Arrays.parallelPrefix(upTo, Double::sum);
  }

  /** The rows of one kind in {@code shares.tsv}. */
  static Shares<String> of(String kind) {
    var rows =
        Resource.rows("/letters/shares.tsv").stream().filter(row -> row[0].equals(kind)).toList();
    return new Shares<>(
        rows.stream().map(row -> row[1]).toList(),
        rows.stream().mapToDouble(row -> Double.parseDouble(row[2])).toArray());
  }

  /** The nth of them, from 0, in proportion to 1 / (n + {@code offset}), as words of a language. */
  static <T> Shares<T> falling(List<T> values, double offset) {
    return new Shares<>(
        values, IntStream.range(0, values.size()).mapToDouble(n -> 1 / (n + offset)).toArray());
  }

  T draw(RandomGenerator random) {
    int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return values.get(at < 0 ? -at - 1 : Math.min(at + 1, values.size() - 1));
  }
}
