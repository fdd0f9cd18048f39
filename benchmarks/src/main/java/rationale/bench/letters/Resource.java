package rationale.bench.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files beside the generator. */
final class Resource {
  private Resource() {}

  /** The text of a file of the class path, with single line feeds. */
  static String text(String path) {
    try (var in = Resource.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("file missing from the class path: " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of a tab-separated file, without comments and the line that names its columns. */
  static List<String[]> rows(String path) {
    return text(path)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }
}
