package rationale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Whether THIRD-PARTY.txt lists what is shipped, as the build found it before the tests, and all of
 * it under licences that an Apache-2.0 program may be shipped with; -Dfix=true rewrites it.
 */
class ThirdPartyTest {
  private static final Path FOUND = Path.of("target/licences/THIRD-PARTY.txt");
  private static final Path LIST = Path.of("../THIRD-PARTY.txt");
  // of several licences the receiver chooses one
  private static final Pattern ALLOWED =
      Pattern.compile(
          "Apache.*|The Apache.*|MIT.*|.*BSD.*|0BSD|EPL[- ]2\\.0|.*CC0.*",
          Pattern.CASE_INSENSITIVE);

  @Test
  void listsWhatIsShipped() throws IOException {
    if (Boolean.getBoolean("fix")) {
      Files.copy(FOUND, LIST, StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(Files.readAllLines(LIST))
        .as("THIRD-PARTY.txt; -Dtest=ThirdPartyTest -Dtest.args=-Dfix=true rewrites it")
        .containsExactlyElementsOf(Files.readAllLines(FOUND));
  }

  @Test
  void everyLicenceIsAmongTheAllowed() throws IOException {
    assertThat(Files.readAllLines(FOUND))
        .hasSizeGreaterThan(50)
        .allSatisfy(line -> {
          var licences = line.substring(line.lastIndexOf(": ") + 2).split("; ");
          assertThat(licences).as(line).anyMatch(one -> ALLOWED.matcher(one).matches());
        });
    assertThat(Arrays.asList("AGPL-3.0", "GPL-2.0-only", "LGPL-2.1-only", "", "Unknown license"))
        .noneMatch(one -> ALLOWED.matcher(one).matches());
  }
}
