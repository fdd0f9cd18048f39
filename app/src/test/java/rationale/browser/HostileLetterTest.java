package rationale.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rationale.TestRepository;
import rationale.browser.Browser.Look;
import rationale.store.Repository;
import rationale.web.TestServer;

/**
 * A letter, and searches, that try to be more than text: they show as text and stay in their page.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileLetterTest {
  private static final String ID = "CM19-0900777";
  private static final String MARKUP =
      "<script>document.title='owned'</script><img src=x onerror=alert(1)>";
  private static final String WORD = "w".repeat(100_000);
  private static final String TURNED = "\u202Eturned\u202C \u2066isolated\u2069 \u0007bell";

  private Browser browser;
  private TestServer server;

  @BeforeAll
  void importIt(@TempDir Path folder) throws IOException {
    browser = Browser.start();
    var letters = Files.createDirectory(folder.resolve("letters"));
    var text =
        Files.readString(TestRepository.SAMPLES.resolve("CM19-0900028.txt"))
            .replace("CM19-0900028", ID)
            .replace(
                "L4-L5 interlaminar epidural steroid injection: Upheld",
                MARKUP + " injection: Upheld")
            .replace(
                "Certification(s)/Specialty: Preventive Medicine",
                "Certification(s)/Specialty: Preventive " + MARKUP + " Medicine")
            .replace(
                "She has been treated for",
                WORD + " " + TURNED + " " + MARKUP + " She has been treated for")
            .replace(
                "Six have\nbeen authorized.",
                MARKUP + " " + WORD + " " + TURNED + " Six have\nbeen authorized.");
    Files.writeString(letters.resolve(ID + ".txt"), text);
    var repository = Repository.at(folder.resolve("data"));
    TestRepository.importInto(repository, letters);
    server = new TestServer(repository);
  }

  @AfterAll
  void stop() {
    if (server != null) {
      server.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search",
        "/search?q=www*",
        "/search?q=%3Cscript%3Edocument.title%3D%27owned%27%3C%2Fscript%3E",
        "/search?q=%E2%80%AEdenrut",
        "/search/facets/specialty",
        "/letters/" + ID,
        "/letters/" + ID + "?from=q%3Dauthorized",
        "/letters/" + ID + "/text",
        "/letters/" + ID + "/1/similar",
        "/letters/" + ID + "/1/compare/" + ID + "/2",
        "/analytics",
        "/contrast",
        "/browse/specialties",
        "/basket?d=" + ID + ".1&d=" + ID + ".2",
        "/lookup?cases=%3Cscript%3E+" + ID + "%232",
        "/about",
        "/help"
      })
  void showsAsTextAndBreaksNoLayout(String path) {
    for (var look : new Look[] {Look.DESKTOP, Look.PHONE}) {
      var page = browser.open(server.address() + path, look);
      assertThat(page.title()).doesNotContain("owned</title>").isNotEqualTo("owned");
      assertThat(page.locator("main img, main script, main [onerror]").count()).isZero();
      assertThat(width(page)).as(path).isLessThanOrEqualTo(look.width());
      assertThat((String) page.evaluate("document.body.textContent"))
          .doesNotContain("\u202E", "\u2066", "\u0007")
          .satisfies(text -> assertThat(shows(path)).isEqualTo(text.contains("onerror=alert(1)")));
      page.context().close();
    }
    assertThat(browser.complaints()).isEmpty();
  }

  /** Whether the page has room for what the letter tries. */
  private static boolean shows(String path) {
    return Stream.of("similar", "contrast", "about", "help").noneMatch(path::endsWith);
  }

  private static int width(Page page) {
    return (int) page.evaluate("document.documentElement.scrollWidth");
  }
}
