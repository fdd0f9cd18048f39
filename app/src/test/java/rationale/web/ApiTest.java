package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import rationale.TestRepository;
import tools.jackson.databind.JsonNode;

/** What programs find. */
class ApiTest {
  private static final Pattern NEXT = Pattern.compile("<(.*)>; rel=\"next\"");

  private final TestServer server = TestServer.ofSamples();

  private JsonNode json(String path) {
    var answer = server.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return TestRepository.json(answer.body());
  }

  private static List<String> ids(JsonNode answer) {
    return answer.get("items").valueStream().map(item -> item.get("id").asString()).toList();
  }

  @Test
  void theLinkLeadsToTheNextAnswerOfTheSameSearch() {
    var found = new ArrayList<String>();
    var path = "/api/v1/search?q=pain&-outcome=overturned&text=1&limit=2";
    while (!path.isEmpty()) {
      var answer = server.get(path);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      var json = TestRepository.json(answer.body());
      assertThat(json.get("items").valueStream()).allMatch(item -> item.has("rationale"));
      found.addAll(ids(json));
      var link = NEXT.matcher(answer.headers().firstValue("link").orElse(""));
      path = link.matches() ? link.group(1) : "";
    }
    assertThat(found)
        .hasSizeGreaterThan(4)
        .isEqualTo(ids(json("/api/v1/search?q=pain&-outcome=overturned&limit=100")));
  }

  @Test
  void aCursorOfAnotherSearchIsRefused() {
    var cursor = json("/api/v1/search?q=pain&limit=1").get("nextCursor").asString();
    var answer = server.get("/api/v1/search?q=knee&limit=1&cursor=" + cursor);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("belongs to another search");
  }

  @Test
  void aDecisionIsFoundByItsOwnOutcome() {
    var found = ids(json("/api/v1/search?q=physical+therapy&outcome=overturned&limit=100"));
    assertThat(found)
        .contains("psychology-upheld-therapy-overturned#2")
        .doesNotContain("psychology-upheld-therapy-overturned#1");
  }

  @Test
  void aLetterIsWhatItsExpectedJsonSaysWithIds() {
    var letter = json("/api/v1/letters/CM19-0900028");
    assertThat(letter.get("id").asString()).isEqualTo("CM19-0900028");
    assertThat(letter.get("address").asString())
        .isEqualTo(server.address() + "/letters/CM19-0900028");
    var expected =
        TestRepository.expected().stream()
            .filter(each -> each.get("caseNumber").asString("").equals("CM19-0900028"))
            .findFirst()
            .orElseThrow();
    for (var name : expected.propertyNames()) {
      if (!name.equals("items")) {
        assertThat(letter.get(name)).as(name).isEqualTo(expected.get(name));
      }
    }
    var items = letter.get("items");
    assertThat(items.size()).isEqualTo(expected.get("items").size());
    for (int at = 0; at < items.size(); at++) {
      assertThat(items.get(at).get("id").asString()).isEqualTo("CM19-0900028#" + (at + 1));
      for (var name : expected.get("items").get(at).propertyNames()) {
        assertThat(items.get(at).get(name)).isEqualTo(expected.get("items").get(at).get(name));
      }
    }
  }

  @Test
  void aFacetsCountsAreWhatASearchWithTheValueFinds() {
    var values = json("/api/v1/facets/outcome?q=pain").get("values");
    assertThat(values.size()).isEqualTo(2);
    for (var value : values) {
      var search = "/api/v1/search?q=pain&outcome=" + value.get("slug").asString();
      assertThat(json(search).get("total")).isEqualTo(value.get("count"));
    }
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    for (var path : List.of("/api/v1/search?q=pain", "/api/v1/letters/CM19-0900028")) {
      var tag = server.get(path).headers().firstValue("etag").orElseThrow();
      assertThat(server.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
      assertThat(server.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void pagesOfOtherSitesMayReadIt() {
    for (var path : List.of("/api/v1/search", "/api/v1/search?x=1", "/openapi.json")) {
      var answer = server.get(path, "Origin", "https://example.org");
      assertThat(answer.headers().firstValue("access-control-allow-origin")).as(path).contains("*");
    }
    assertThat(
            server
                .get("/search", "Origin", "https://example.org")
                .headers()
                .firstValue("access-control-allow-origin"))
        .isEmpty();
  }
}
