package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.LeakyLetter;
import rationale.TestRepository;
import rationale.store.Redaction;
import rationale.store.Repository;

/** What the web shows of a letter in which something was left that should be redacted. */
class RedactionTest {
  private static final String LETTER = "/letters/" + LeakyLetter.ID;

  @TempDir private Path folder;
  private Repository repository = Repository.at(Path.of(""));

  @BeforeEach
  void importOne() throws IOException {
    repository = Repository.at(folder.resolve("repository"));
    var report = TestRepository.importInto(repository, LeakyLetter.writeTo(folder));
    assertThat(report.added()).isEqualTo(1);
    assertThat(report.flagged()).hasSize(1);
  }

  @Test
  void noPageShowsIt() {
    try (var server = new TestServer(repository)) {
      for (var path :
          new String[] {
            "/",
            "/search",
            "/search?q=Tramadol",
            "/search?q=sessions",
            "/search?q=spine+MRI+falls+exercise",
            "/search/facets/specialty",
            LETTER,
            LETTER + "?from=q%3Dfalls",
            LETTER + "/original",
            LETTER + "/1/similar",
            LETTER + "/1/compare/CM20-0900103/1",
            "/export.csv?text=1",
            "/export.ndjson?text=1",
            "/api/v1/search?text=1",
            "/api/v1/search?text=1&q=spine+MRI+falls+exercise",
            "/api/v1/facets/specialty",
            "/api/v1" + LETTER,
            "/api/v1" + LETTER + "/items/1/similar?text=1",
            "/about"
          }) {
        assertThat(server.get(path).body()).as(path).doesNotContain(LeakyLetter.DETAILS);
      }
    }
  }

  @Test
  void theListOfUnreadableFilesDoesNotNameAnybody() throws IOException {
    var file = Files.writeString(folder.resolve("Quillfeather intake.txt"), "A note, no letter.");
    var scan = Files.writeString(folder.resolve("scan 0001.txt"), "Another note.");
    TestRepository.importInto(repository, file, scan);
    try (var server = new TestServer(repository);
        var keeper = new TestServer(repository, Redaction.LIFTED)) {
      assertThat(
              Jsoup.parse(server.get("/about").body()).select("#unreadable ~ table th").eachText())
          .containsExactly("File", "Reason", "████████████ ██████.txt", "scan 0001.txt");
      assertThat(keeper.get("/about").body()).contains("Quillfeather intake.txt");
    }
  }

  @Test
  void noPageOfAnotherLetterShowsIt() {
    var other = TestRepository.SAMPLES.resolve("CM20-0900033.txt");
    TestRepository.importInto(repository, other);
    try (var server = new TestServer(repository)) {
      var similar = server.get("/letters/CM20-0900033/1/similar").body();
      assertThat(similar).contains(LeakyLetter.ID).doesNotContain(LeakyLetter.DETAILS);
      var api = server.get("/api/v1/letters/CM20-0900033/items/1/similar?text=1").body();
      assertThat(api).contains(LeakyLetter.ID).doesNotContain(LeakyLetter.DETAILS);
      var comparison =
          server.get("/letters/CM20-0900033/1/compare/" + LeakyLetter.ID + "/1").body();
      assertThat(comparison)
          .contains("MRI for ████████████ without")
          .doesNotContain(LeakyLetter.DETAILS);
    }
  }

  @Test
  void noWorkbookShowsIt() throws IOException {
    try (var server = new TestServer(repository)) {
      var answer = server.bytes("/export.xlsx?text=1").body();
      try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(answer))) {
        var rows = workbook.getFirstSheet().read();
        assertThat(rows).hasSizeGreaterThan(1);
        assertThat(rows.toString())
            .contains("MRI for ████████████ without")
            .doesNotContain(LeakyLetter.DETAILS);
      }
    }
  }

  @Test
  void noSearchFindsIt() {
    try (var server = new TestServer(repository)) {
      assertThat(Jsoup.parse(server.get("/search?q=Quillfeather").body()).select("article.letter"))
          .isEmpty();
      assertThat(Jsoup.parse(server.get("/search?q=Tramadol").body()).select("article.letter"))
          .hasSize(1);
    }
  }

  @Test
  void theLetterPageMasksItAndSaysWhyTheOriginalIsWithheld() {
    try (var server = new TestServer(repository)) {
      var page = Jsoup.parse(server.get(LETTER).body());
      var text = Jsoup.parse(server.get(LETTER + "/text").body());
      assertThat(text.select("pre").eachText()).isNotEmpty();
      assertThat(text.expectFirst("pre").wholeText()).contains("Mrs. ████████\n████████████");
      assertThat(text.select(".title").text()).contains("withheld");
      assertThat(text.text()).doesNotContain(LeakyLetter.DETAILS);
      assertThat(page.select("article[id=1] h3").text()).contains("MRI for ████████████ without");
      assertThat(page.select(".caution").text()).contains("should be redacted", "name (");
      assertThat(page.select("#original").text()).contains("withheld");
      assertThat(page.select("[href$=/original]")).isEmpty();
      assertThat(page.select("a.at[href*=#at-]").eachAttr("href"))
          .isNotEmpty()
          .allMatch(href -> text.getElementById(href.substring(href.indexOf('#') + 1)) != null);
    }
  }

  @Test
  void theOriginalIsWithheld() {
    try (var server = new TestServer(repository)) {
      var answer = server.get(LETTER + "/original");
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(Jsoup.parse(answer.body()).select("main").text()).contains("is withheld");
    }
  }

  @Test
  void noPageOfAnotherSiteCanFetchItFromWhoeverServesWithItShown() {
    try (var server = new TestServer(repository, Redaction.LIFTED)) {
      var answer = server.get("/api/v1" + LETTER, "Origin", "https://example.org");
      assertThat(answer.body()).contains("Quillfeather");
      assertThat(answer.headers().firstValue("access-control-allow-origin")).isEmpty();
    }
  }

  @Test
  void whoeverServesWithItShownSeesLetterAndOriginal() {
    try (var server = new TestServer(repository, Redaction.LIFTED)) {
      assertThat(server.get(LETTER).body()).contains(LeakyLetter.DETAILS);
      assertThat(server.get(LETTER + "/original").statusCode()).isEqualTo(200);
      assertThat(server.get(LETTER + "/original").body()).contains(LeakyLetter.DETAILS);
    }
  }
}
