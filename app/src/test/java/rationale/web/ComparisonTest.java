package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rationale.TestRepository;
import rationale.store.Repository;

/** From a letter to the decisions like it, and to both side by side. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparisonTest {
  private static final String REFUSED = "CM21-0900801";
  private static final String GRANTED = "CM21-0900802";
  private static final String QUOTED =
      "The guideline recommends an MRI of the knee after a month of conservative care.";

  private TestServer server;

  @BeforeAll
  void serveTwoLetters(@TempDir Path folder) throws IOException {
    write(
        folder, REFUSED, "Upheld", "not ", "In this case, the records show no trial of exercise.");
    write(folder, GRANTED, "Overturned", "", "In this case, the worker exercised for two months.");
    var repository = Repository.at(folder.resolve("repository"));
    var report = TestRepository.importInto(repository, folder);
    assertThat(report.added()).isEqualTo(2);
    server = new TestServer(repository);
  }

  private static void write(Path folder, String id, String outcome, String not, String own)
      throws IOException {
    var text =
        """
        IMR Case Number: %s
        Date Assigned: 01/11/2021
        Decision Date: 02/11/2021

        HOW THE IMR FINAL DETERMINATION WAS MADE
        State(s) of Licensure: California
        Certification(s)/Specialty: Family Practice

        CLINICAL CASE SUMMARY
        The injured worker is a 40 year old man whose right knee hurts.

        IMR ISSUES, DECISIONS AND RATIONALES
        The Final Determination was based on decisions for the disputed items/services set forth below:

        1. MRI of the right knee: %s

        Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.

        MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.

        Decision rationale: %s %s Therefore, the request is %smedically necessary.
        """
            .formatted(id, outcome, QUOTED, own, not);
    Files.writeString(folder.resolve(id + ".txt"), text);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private Document page(String path) {
    var answer = server.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  @Test
  void aLetterLeadsToTheOppositeOutcomeAndToTheComparison() {
    var lists = page("/letters/" + REFUSED).select("#related .beside > section");
    assertThat(lists).hasSize(2);
    assertThat(lists.getFirst().text()).contains("Same outcome", "no such decision");
    var opposite = lists.getLast();
    assertThat(opposite.text())
        .contains("Opposite outcome: ▲ Overturned", GRANTED + ", item 1", "Alike MRI, Knee");
    assertThat(opposite.select("a").eachAttr("href"))
        .containsExactly(
            "/letters/" + GRANTED + "#1",
            "/letters/" + REFUSED + "/1/compare/" + GRANTED + "/1",
            "/search?q=request%3Amri&outcome=overturned"
                + "&treatment=diagnostic-testing.imaging-radiology&body-part=knee");
  }

  @Test
  void anItemBesideItselfLeadsToThoseLikeIt() {
    var itself = server.get("/letters/" + REFUSED + "/1/compare/" + REFUSED + "/1");
    assertThat(itself.statusCode()).isEqualTo(303);
    assertThat(itself.headers().firstValue("location"))
        .contains("/letters/" + REFUSED + "/1/similar");
  }

  @Test
  void showsAllOfAKind() {
    var all =
        page("/letters/" + REFUSED + "/1/similar").select(".beside a[href^=/search]").attr("href");
    assertThat(page(all).select("article.letter")).hasSize(1);
  }

  @Test
  void marksWhatOneReviewerSaysOfTheCaseAndTheOtherDoesNot() {
    var pair = page("/letters/" + REFUSED + "/1/compare/" + GRANTED + "/1");
    assertThat(pair.select("h1").text()).isEqualTo("Upheld beside overturned");
    assertThat(pair.select(".sides mark").eachText())
        .containsExactly(
            "In this case, the records show no trial of exercise.",
            "In this case, the worker exercised for two months.");
    assertThat(pair.select(".sides .why").eachText()).allMatch(text -> text.contains(QUOTED));
    assertThat(pair.select(".sides blockquote mark")).isEmpty();
    assertThat(pair.select(".sides .why .prose > blockquote").eachText()).contains(QUOTED);
  }

  @Test
  void exchangesTheSidesAndLeadsBackToEachLetter() {
    var path = "/letters/" + REFUSED + "/1/compare/" + GRANTED + "/1";
    var exchanged = page(path).select(".steps a").attr("href");
    assertThat(exchanged).isEqualTo("/letters/" + GRANTED + "/1/compare/" + REFUSED + "/1");
    var pair = page(exchanged);
    assertThat(pair.select("h1").text()).isEqualTo("Overturned beside upheld");
    assertThat(pair.select(".sides h2 a").eachAttr("href"))
        .containsExactly("/letters/" + GRANTED + "#1", "/letters/" + REFUSED + "#1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /letters/CM21-0900801/2/similar                 | Letter CM21-0900801 has no item 2; it has item 1 only.
          /letters/CM21-0900801/x/compare/CM21-0900802/1  | Letter CM21-0900801 has no item x; it has item 1 only.
          /letters/CM21-0900801/1/compare/CM21-0900899/1  | The repository holds no letter CM21-0900899.
          /letters/none/1/similar                         | The repository holds no letter none.
          """)
  void saysWhatIsMissing(String path, String sentence) {
    var answer = server.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(answer.body()).select("main").text()).contains(sentence);
  }
}
