package rationale.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SchemaTest {
  @Test
  void versionIsThatOfTheLastMigration() throws Exception {
    assertThat(Schema.VERSION).isEqualTo(lastMigration());
  }

  private static int lastMigration() throws Exception {
    try (var files = Files.list(migrations())) {
      return files
          .map(file -> file.getFileName().toString())
          .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
          .max()
          .orElseThrow();
    }
  }

  private static Path migrations() throws URISyntaxException {
    var folder = SchemaTest.class.getClassLoader().getResource("db/migration");
    return Path.of(Objects.requireNonNull(folder).toURI());
  }
}
