package rationale.bench.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rationale.bench.report.Figure;

/** How long pages took, by their kind, and how many failed. */
final class Times {
  private final Map<Kind, List<Double>> taken = new EnumMap<>(Kind.class);
  private long errors;

  synchronized void add(Kind kind, double milliseconds, boolean whole) {
    taken.computeIfAbsent(kind, _ -> new ArrayList<>()).add(milliseconds);
    errors += whole ? 0 : 1;
  }

  synchronized long pages() {
    return taken.values().stream().mapToLong(List::size).sum();
  }

  synchronized long errors() {
    return errors;
  }

  /** The quantiles of each kind; {@code when} ends their names. */
  synchronized List<Figure> figures(String when) {
    var figures = new ArrayList<Figure>();
    taken.forEach((kind, times) -> {
      var sorted = times.stream().sorted().toList();
      figures.add(figure(kind, "p50", sorted, 0.50, when));
      figures.add(figure(kind, "p99", sorted, 0.99, when));
      figures.add(figure(kind, "max", sorted, 1, when));
    });
    return figures;
  }

  private static Figure figure(
      Kind kind, String name, List<Double> sorted, double share, String when) {
    return new Figure(kind.label() + " " + name + when, at(sorted, share), "ms");
  }

  /** The value below which that share of them lies. */
  static double at(List<Double> sorted, double share) {
    int at = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.get(Math.clamp(at, 0, sorted.size() - 1));
  }
}
