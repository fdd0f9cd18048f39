package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import rationale.TestRepository;
import tools.jackson.databind.JsonNode;

/** A letter reads as a document that leaves out nothing, and every fact leads to its place. */
class LetterDocumentTest {
  private final TestServer server = TestServer.ofSamples();

  private Document page(String path) {
    return Jsoup.parse(server.get(path).body());
  }

  private static String id(JsonNode letter) {
    var source = letter.get("source").asString();
    return letter.get("caseNumber").isNull()
        ? source.substring(0, source.lastIndexOf('.'))
        : letter.get("caseNumber").asString();
  }

  @Test
  void everyFactLeadsToAPlace() {
    for (var letter : TestRepository.expected()) {
      var page = page("/letters/" + id(letter));
      var text = page("/letters/" + id(letter) + "/text");
      var links = page.select("a.at").eachAttr("href");
      assertThat(links).as(id(letter)).hasSizeGreaterThan(5);
      for (var link : links) {
        var document = link.startsWith("#") ? page : text;
        assertThat(document.getElementById(link.substring(link.indexOf('#') + 1)))
            .as(id(letter) + " " + link)
            .isNotNull();
      }
      for (var document : List.of(page, text)) {
        assertThat(document.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void noWordOfARationaleIsLostBetweenItsParts() {
    for (var letter : TestRepository.expected()) {
      var page = page("/letters/" + id(letter));
      for (var item : letter.get("items")) {
        var shown = page.select("[id='" + item.get("number").asString() + "'] .prose");
        if (!shown.isEmpty()) {
          shown.select(".para").remove();
          var rationale = squeezed(item.get("rationale").asString());
          assertThat(squeezed(shown.text()))
              .as(id(letter))
              .matches(text -> text.contains("█") || text.equals(rationale))
              .hasSameSizeAs(rationale);
        }
      }
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void theTextPageHasTheWholeText() {
    var text = page("/letters/CM19-0900028/text");
    assertThat(text.select("pre").text()).contains("Case Number: CM19-0900028");
    assertThat(text.select("#at-decision-date").text()).matches("\\d\\d/\\d\\d/\\d{4}");
    assertThat(text.select("a[href=/letters/CM19-0900028]")).isNotEmpty();
  }

  @Test
  void factsStandInTheOrderInWhichReadersAsk() {
    assertThat(page("/letters/CM19-0900028").select(".facts dt").eachText())
        .containsSubsequence(
            "Outcome",
            "Treatments",
            "Decision date",
            "Days from UR",
            "Reviewer specialty",
            "State of licensure",
            "Reviewer's guidelines",
            "Claims administrator's guidelines",
            "Date of injury",
            "Worker",
            "Priority",
            "Template");
  }

  @Test
  void aPagedOriginalOpensWhereItsItemStands() {
    assertThat(page("/letters/CM17-0900007").select(".item").eachAttr("data-page"))
        .isNotEmpty()
        .allMatch(page -> page.matches("[1-9]"));
    assertThat(page("/letters/CM19-0900028").select("[data-page]")).as("a text file").isEmpty();
  }

  @Test
  void itemsAreCitedWithTheirAddress() {
    assertThat(page("/letters/CM19-0900028").select("#cite-1, #cite-1-address").eachText())
        .containsExactly(
            "Independent Medical Review, Case No. CM19-0900028, Final Determination"
                + " (Sep 10, 2019), item 1",
            "Independent Medical Review, Case No. CM19-0900028, Final Determination"
                + " (Sep 10, 2019), item 1, "
                + server.address()
                + "/letters/CM19-0900028#1");
  }

  @Test
  void theTrailLeadsThroughAllPagesOfTheResults() {
    var seen = new ArrayList<String>();
    var results = page("/search?q=pain&size=10");
    var next = results.expectFirst("article.letter h3 a").attr("href").replaceAll("#.*", "");
    while (!next.isEmpty()) {
      var letter = page(next);
      seen.add(letter.expectFirst(".trail .steps span").text());
      next = letter.select(".trail a[rel=next]").attr("href");
    }
    int letters = seen.size();
    assertThat(letters).isGreaterThan(10);
    assertThat(seen.getFirst()).isEqualTo("letter 1 of " + letters);
    assertThat(seen.getLast()).isEqualTo("letter %d of %d".formatted(letters, letters));
    assertThat(seen).doesNotHaveDuplicates();
  }
}
