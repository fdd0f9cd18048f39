package rationale.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one run of a benchmark found.
 *
 * @param benchmark its name
 * @param date the day, {@code 2026-11-21}
 * @param commit what was measured; ends with {@code +} where files had been changed since
 * @param machine where
 * @param options how it was called
 * @param figures what it found
 * @param course what it found over time, a row for each moment; may be empty
 */
public record Report(
    String benchmark,
    String date,
    String commit,
    Machine machine,
    Map<String, String> options,
    List<Figure> figures,
    List<Map<String, Double>> course) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  public Report {
    options = new TreeMap<>(options);
    figures = List.copyOf(figures);
    course = List.copyOf(course);
  }

  /** A run of today, here. */
  public static Report of(
      String benchmark,
      Map<String, String> options,
      List<Figure> figures,
      List<Map<String, Double>> course) {
    return new Report(
        benchmark,
        LocalDate.now(ZoneOffset.UTC).toString(),
        Checkout.commit(),
        Machine.here(),
        options,
        figures,
        course);
  }

  static Report read(Path file) {
    return JSON.readValue(file.toFile(), Report.class);
  }

  /** Writes itself and says so. */
  public void write(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, JSON.writeValueAsString(this) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    figures.forEach(figure ->
        System.out.printf("%-46s %,14.2f %s%n", figure.name(), figure.value(), figure.unit()));
    System.out.println("written to " + file);
  }
}
