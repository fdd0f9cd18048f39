package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page that says how to use all of it. */
class HelpTest {
  private final TestServer server = TestServer.ofSamples();
  private final Document page = Jsoup.parse(server.get("/help").body());

  @Test
  void everyExampleFindsAsManyDecisionsAsItSays() {
    var examples = page.select(".examples-of tbody tr");
    assertThat(examples).hasSizeGreaterThan(15);
    for (var example : examples) {
      var found = Jsoup.parse(server.get(example.expectFirst("a").attr("href")).body());
      var number = example.expectFirst(".number").text();
      assertThat(found.expectFirst("h1").text() + " ")
          .as(example.text())
          .startsWith((number.equals("0") ? "No" : number) + " ");
    }
  }

  @Test
  void whatReadersAreSentToFindsSomething() {
    var ways = page.select(".readers a[href^=/search], .readers a[href^=/browse]");
    assertThat(ways).hasSizeGreaterThan(6);
    for (var way : ways) {
      var answer = server.get(way.attr("href"));
      assertThat(answer.statusCode()).as(way.outerHtml()).isEqualTo(200);
      assertThat(Jsoup.parse(answer.body()).expectFirst("h1").text())
          .as(way.outerHtml())
          .doesNotStartWith("No ");
    }
  }

  @Test
  void theKeysAreThoseThatTheListOfEachPageHas() {
    assertThat(page.select("main dl.keys").text())
        .isEqualTo(page.select("#shortcuts dl.keys").text())
        .isNotEmpty();
  }
}
