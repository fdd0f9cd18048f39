package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import rationale.TestRepository;
import tools.jackson.databind.JsonNode;

/** From letters on disk to what a reader sees in the browser. */
class WholeWayTest {
  private static final String MIXED = "psychology-upheld-therapy-overturned";
  private static final Pattern COUNT = Pattern.compile("([\\d,]+) decisions?");

  private final TestServer server = TestServer.ofSamples();

  private Document page(String path) {
    var answer = server.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body(), server.address() + path);
  }

  private static int decisions(Document page) {
    var count = COUNT.matcher(page.expectFirst("h1").text());
    return count.find() ? Integer.parseInt(count.group(1).replace(",", "")) : 0;
  }

  private static List<String> letters(Document page) {
    return page.select("article.letter h3").eachText();
  }

  @Test
  void aLetterAnswersForTheTreatmentItOverturnedAndNotForTheOneItUpheld() {
    var therapy = page("/search?q=physical+therapy&outcome=overturned&size=100");
    var psychology = page("/search?q=psychology&outcome=overturned&words=all&size=100");
    assertThat(letters(therapy)).contains(MIXED);
    assertThat(decided(therapy)).contains(MIXED + "#2").doesNotContain(MIXED + "#1");
    assertThat(decided(psychology)).doesNotContain(MIXED + "#1");
    var facets = page("/search?outcome=overturned&treatment=psych-services.therapies&size=100");
    assertThat(letters(facets)).doesNotContain(MIXED);
  }

  @Test
  void whoTypesAnOutcomeIsOfferedTheFilter() {
    var typed = page("/search?q=overturned+physical+therapy");
    var offered = typed.expectFirst("a:contains(Show decisions that were overturned)");
    assertThat(offered.attr("href")).isEqualTo("/search?q=physical+therapy&outcome=overturned");
    assertThat(letters(page(offered.attr("href")))).contains(MIXED);
    var psychology = page("/search?q=overturned+psychology");
    var filtered = psychology.expectFirst("a:contains(Show decisions that were overturned)");
    assertThat(decided(page(filtered.attr("href")))).noneMatch(item -> item.equals(MIXED + "#1"));
  }

  /** The items that a page of results lists, {@code LETTER#number}. */
  private static List<String> decided(Document page) {
    return page.select("article.letter .decision h4 a").stream()
        .map(link -> link.attr("href").replaceAll("^/letters/|[?].*(?=#)", ""))
        .toList();
  }

  @Test
  void everyFacetCountIsWhatTickingTheValueAloneFinds() {
    var page = page("/search?q=pain");
    var boxes = page.select("#filters input[type=checkbox]:not([name=all])");
    assertThat(boxes).hasSizeGreaterThan(30);
    for (var box : boxes) {
      var label = Objects.requireNonNull(box.closest("label"));
      var shown = Integer.parseInt(countIn(label));
      var found =
          decisions(
              page("/search?q=pain&" + box.attr("name") + "=" + SearchParams.encode(box.val())));
      assertThat(found).as("%s=%s", box.attr("name"), box.val()).isEqualTo(shown);
    }
  }

  private static String countIn(Element label) {
    var text = label.text().replace(",", "");
    var numbers = Pattern.compile("(\\d+)(?!.*\\d)").matcher(text);
    assertThat(numbers.find()).as(text).isTrue();
    return numbers.group(1);
  }

  @Test
  void aResultLeadsToItsLetterAndBack() {
    var results = page("/search?q=acupuncture");
    var letter = page(path(results.expectFirst("article.letter h3 a")));
    assertThat(letter.select("mark")).isNotEmpty();
    var back = letter.select("a[href^=/search?q=acupuncture]");
    assertThat(back).isNotEmpty();
    assertThat(letters(page(back.attr("href")))).isEqualTo(letters(results));
  }

  @Test
  void aLetterPageShowsWhatItsJsonSays() {
    for (var json : TestRepository.expected()) {
      var number = json.get("caseNumber");
      var source = json.get("source").asString();
      var stem = number.isNull() ? source.substring(0, source.lastIndexOf('.')) : number.asString();
      var page = page("/letters/" + stem);
      var shown = page.select("article[id]");
      assertThat(shown).as(stem).hasSize(json.get("items").size());
      for (int i = 0; i < shown.size(); i++) {
        assertShows(shown.get(i), json.get("items").get(i));
      }
    }
  }

  private static void assertShows(Element shown, JsonNode item) {
    var outcome =
        Map.of("UPHELD", "Upheld", "OVERTURNED", "Overturned").get(item.get("outcome").asString());
    assertThat(shown.id()).isEqualTo(item.get("number").asString());
    assertThat(shown.text())
        .contains(outcome)
        .contains(item.get("request").asString().replaceAll("\\s+", " "))
        .contains(
            item.get("reviewerGuidelines").get("text").asString().replaceAll("\\s+", " ").strip());
  }

  @Test
  void theOriginalIsTheFileAsReceived() throws Exception {
    var file = TestRepository.SAMPLES.resolve("CM17-0900007.pdf");
    var answer = server.bytes("/letters/CM17-0900007/original");
    assertThat(answer.headers().firstValue("content-type")).contains("application/pdf");
    assertThat(answer.body()).isEqualTo(Files.readAllBytes(file));
  }

  private static String path(Element link) {
    return link.attr("href");
  }
}
