package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import rationale.TestRepository;

/** What readers are told of a word that no decision has. */
class CorrectionsTest {
  private final TestServer server = TestServer.ofSamples();

  private Document open(String path) {
    return Jsoup.parse(server.get(path).body());
  }

  @Test
  void theCorrectionIsSearchedWhereNothingElseCanBeFoundAndTheWordsAsTypedAreALink() {
    var page = open("/search?q=naproxin");
    var meant = open("/search?q=naproxen");
    assertThat(page.select("h1").text()).isEqualTo(meant.select("h1").text());
    assertThat(page.select(".notices").text())
        .contains("No decision has “naproxin”. Searched for naproxen instead.");
    assertThat(page.select("#q").val()).isEqualTo("naproxin");
    var exactly = page.select(".notices a:contains(Search for exactly “naproxin”)");
    assertThat(open(exactly.attr("href")).select("h1").text()).isEqualTo("No decisions");
  }

  @Test
  void besideOtherWordsItIsALinkThatFindsWhatItSays() {
    var page = open("/search?q=naproxin+AND+pain&outcome=upheld");
    assertThat(page.select("h1").text()).isEqualTo("No decisions");
    assertThat(page.select(".notices").text())
        .contains("No decision has “naproxin”. Did you mean naproxen AND pain (");
    var meant = page.select(".notices a:contains(naproxen AND pain)");
    var count = meant.text().replaceAll(".*\\((.*)\\).*", "$1");
    assertThat(open(meant.attr("href")).select("h1").text()).startsWith(count);
  }

  @Test
  void whoComparesOutcomesIsToldToo() {
    var page = open("/analytics?q=naproxin");
    assertThat(page.select(".notices").text())
        .contains("No decision has “naproxin”. Searched for naproxen instead.");
    assertThat(page.select(".notices a").attr("href")).doesNotContain("sort=");
    assertThat(page.select("main").text()).doesNotContain("first those with");
    var answer = TestRepository.json(server.get("/api/v1/contrast?q=naproxin").body());
    assertThat(answer.get("correction").get("words").asString()).isEqualTo("naproxen");
    assertThat(answer.get("searched").asString()).doesNotContain("first those with");
  }

  @Test
  void programsAreToldTheSame() {
    var answer = TestRepository.json(server.get("/api/v1/search?q=naproxin&limit=1").body());
    var correction = answer.get("correction");
    assertThat(correction.get("typed").get(0).asString()).isEqualTo("naproxin");
    assertThat(correction.get("words").asString()).isEqualTo("naproxen");
    assertThat(correction.get("searched").asBoolean()).isTrue();
    assertThat(correction.get("count").asInt()).isEqualTo(answer.get("total").asInt()).isPositive();
    var known = TestRepository.json(server.get("/api/v1/search?q=naproxen").body());
    assertThat(known.get("correction").isNull()).isTrue();
  }
}
