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
    // those in SQL, and the one after them that SQL could not do
    assertThat(new CarryLettersOver().getVersion().getVersion())
        .isEqualTo(String.valueOf(lastMigration() + 1));
    assertThat(Schema.VERSION).isEqualTo(lastMigration() + 1);
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
