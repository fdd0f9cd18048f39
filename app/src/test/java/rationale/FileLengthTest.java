package rationale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Files stay short enough to be read at once. */
class FileLengthTest {
  private static final int LONGEST = 400;

  @Test
  void noSourceFileIsLongerThanALongRead() throws IOException {
    var tooLong = new ArrayList<String>();
    try (var files = Files.walk(Path.of(".."))) {
      for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        long lines = Files.readAllLines(file).size();
        if (lines > LONGEST) {
          tooLong.add(file + ": " + lines);
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }
}
