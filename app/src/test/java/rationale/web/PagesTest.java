package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the addresses answer. */
class PagesTest {
  private final TestServer server = TestServer.ofSamples();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/browse",
        "/browse/treatments",
        "/browse/guidelines/mtus?find=low&order=name",
        "/search",
        "/search?q=knee+MRI",
        "/search?q=nothing-that-any-letter-says",
        "/search?q=therapy&outcome=overturned&-specialty=neurology&decided=2016..2020&sort=newest",
        "/analytics",
        "/analytics?q=pain&within=therapy&-specialty=neurology",
        "/analytics?q=%22zebra+crossing%22",
        "/search/facets/specialty",
        "/search/advanced",
        "/search/advanced?form=1&within=0&near=a&near-to=b",
        "/search/facets/treatment?q=pain",
        "/letters/CM19-0900028",
        "/letters/CM19-0900028?from=q%3Dpain",
        "/letters/CM19-0900028/text",
        "/letters/CM19-0900028/1/similar",
        "/letters/CM19-0900028/1/compare/CM16-0900113/1",
        "/basket",
        "/basket?d=CM19-0900028.1&d=CM19-7777777.1&text=1",
        "/lookup",
        "/lookup?cases=CM19-0900028+banana",
        "/saved",
        "/about",
        "/help",
        "/health"
      })
  void answersWithHeadersThatKeepPagesSafe(String path) {
    var answer = server.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/letters/CM99-9999999",
        "/nowhere",
        "/letters/CM99-9999999/text",
        "/letters/%3Cscript%3E",
        "/static/none.css",
        "/static/..%2Flogback.xml",
        "/search/facets/none"
      })
  void saysWhatIsNotThereAndWhereToGo(String path) {
    var answer = server.get(path);
    assertThat(answer.statusCode()).isIn(400, 404);
    assertThat(answer.body()).doesNotContain("<script>");
    if (answer.statusCode() == 404) {
      assertThat(Jsoup.parse(answer.body()).select("main a[href=/search]")).isNotEmpty();
    }
  }

  @Test
  void showsBrowsersItsOwnPageWhereNothingIs() {
    var answer = server.get("/nowhere", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Jsoup.parse(answer.body()).select("main a[href=/search]")).isNotEmpty();
  }

  @Test
  void tellsThatAnAddressCanOnlyBeRead() {
    var request =
        HttpRequest.newBuilder(URI.create(server.address() + "/search"))
            .POST(HttpRequest.BodyPublishers.ofString("q=x"))
            .build();
    assertThat(server.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
  }

  @Test
  void leadsTheFormsAddressToTheCanonicalOne() {
    var answer =
        server.get(
            "/search?outcome=overturned&q=knee&decided-from=2016&decided-to=2017&injured-from=");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("location"))
        .contains("/search?q=knee&outcome=overturned&decided=2016..2017");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%22",
        "%22functional+improvement",
        "(",
        ")",
        "a+AND",
        "*",
        "%2F",
        "%00",
        "w%2F5",
        "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "CM14-",
        "-",
        "AND+OR+NOT",
        "%F0%9F%A6%B4",
        "a:b",
        "%25",
        "~%5E%7B%7D"
      })
  void noQueryFailsOrLeavesMarkup(String query) {
    var answer = server.get("/search?q=" + query);
    assertThat(answer.statusCode()).isIn(200, 303);
    assertThat(answer.body()).doesNotContain("<script>alert");
  }

  @Test
  void answersAPageFarBeyondTheLastHonestly() {
    var answer = server.get("/search?q=pain&page=5000");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(Jsoup.parse(answer.body()).select("article.letter")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=acupuncture&outcome=overturned&decided=2013",
        "q=acupuncture+w%2F2+opioid",
        "q=%22knee+the+pain%22+AND+%23visit",
        "q=naproxin+AND+pain",
        "q=pain+sauna&words=all",
        "q=pain+NOT+(the+OR+is+OR+was)&outcome=overturned",
      })
  void offersWhatWouldFindSomethingWhereNothingIsFound(String query) {
    var page = Jsoup.parse(server.get("/search?" + query).body());
    assertThat(page.select("article.letter")).isEmpty();
    assertThat(page.select("#filters .facet")).isNotEmpty();
    assertThat(page.select(".nothing").text()).contains("No decision matches");
    var ways = page.select(".nothing li");
    assertThat(ways).isNotEmpty();
    for (var way : ways) {
      var found = Jsoup.parse(server.get(way.select("a").attr("href")).body());
      assertThat(found.select("h1").text() + " ")
          .as(way.text())
          .startsWith(way.select(".count").text().replace("→ ", "") + " ");
    }
  }

  @Test
  void aSearchWithinResultsKeepsWhatWasSearchedBefore() {
    var page = Jsoup.parse(server.get("/search?q=pain&within=therapy").body());
    var form = page.expectFirst("form#filters");
    assertThat(form.select("input[type=search][name=within]")).hasSize(1);
    assertThat(form.select("input[type=hidden][name=within]").eachAttr("value"))
        .containsExactly("therapy");
    assertThat(page.select(".echo q").text()).endsWith("; also with therapy");
    var sent = server.get("/search?q=pain&within=therapy&within=&outcome=overturned");
    assertThat(sent.headers().firstValue("location"))
        .contains("/search?q=pain&within=therapy&outcome=overturned");
  }

  @Test
  void whereFiltersLeftOnlyAFewDecisionsALineTellsHowToFindMore() {
    var page = Jsoup.parse(server.get("/search?q=request%3Apedicle+AND+pain").body());
    int few = page.select(".decision").size();
    assertThat(few).isBetween(1, 2);
    var more = page.select(".notices li:contains(To find more:) a");
    assertThat(more).hasSize(1);
    var found = Jsoup.parse(server.get(more.attr("href")).body());
    assertThat(more.text()).endsWith("→ " + found.select("h1").text().replaceFirst(" in .*", ""));
    assertThat(found.select(".decision").size()).isGreaterThan(few);
    var many = Jsoup.parse(server.get("/search?q=pain").body());
    assertThat(many.select(".notices").text()).doesNotContain("To find more");
  }

  @Test
  void everyChipLiftsItsFilter() {
    var page =
        Jsoup.parse(
            server
                .get(
                    "/search?q=pain&within=therapy&outcome=overturned&-treatment=pharmaceuticals&guideline=mtus&decided=2013..2020")
                .body());
    var chips = page.select("ul.chips a[aria-label]");
    assertThat(chips).hasSize(6);
    assertThat(chips.eachAttr("aria-label"))
        .contains(
            "Remove filter also with “therapy”",
            "Remove filter Outcome: Overturned",
            "Remove filter not Pharmaceuticals");
    for (var chip : chips) {
      assertThat(Jsoup.parse(server.get(chip.attr("href")).body()).select("ul.chips a[aria-label]"))
          .as(chip.text())
          .hasSize(5);
    }
  }
}
