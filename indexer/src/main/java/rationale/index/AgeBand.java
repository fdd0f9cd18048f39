package rationale.index;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bands in which workers' ages are counted. */
enum AgeBand {
  UNDER_30("under 30", 30),
  THIRTIES("30–39", 40),
  FORTIES("40–49", 50),
  FIFTIES("50–59", 60),
  SIXTIES("60–69", 70),
  OVER("70 and over", Integer.MAX_VALUE);

  private final String label;
  private final int end;

  AgeBand(String label, int end) {
    this.label = label;
    this.end = end;
  }

  /** The label of the band that holds {@code age}; none where it is not known. */
  static List<String> of(@Nullable Integer age) {
    return age == null
        ? List.of()
        : Arrays.stream(values())
            .filter(band -> age < band.end)
            .limit(1)
            .map(b -> b.label)
            .toList();
  }

  /** The place of a label among the bands; after them all for any other label. */
  static int rank(String label) {
    return (int) Arrays.stream(values()).takeWhile(band -> !band.label.equals(label)).count();
  }
}
