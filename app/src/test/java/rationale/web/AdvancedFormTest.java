package rationale.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The advanced form writes a query, and a query fills the form. */
class AdvancedFormTest {
  private final TestServer server = TestServer.ofSamples();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "every=knee mri                                   | q=knee AND mri",
        "every=physical therapy knee                      | q=physical therapy AND knee",
        "phrase=functional improvement                    | q=\"functional improvement\"",
        "any=tramadol norco                               | q=tramadol OR norco",
        "every=opioid&none=tramadol norco                 | q=opioid NOT (tramadol OR norco)",
        "near=therapy&near-to=visits&unit=words&distance=5  | q=therapy w/5 visits",
        "near=therapy&near-to=visits&distance=5&order=this  | q=therapy pre/5 visits",
        "near=red flags&near-to=mri&unit=sentence         | q=\"red flags\" w/s mri",
        "near=mri&near-to=pain&unit=paragraph&order=this  | q=mri +p pain",
        "repeated=opioid&times=3                          | q=atleast3(opioid)",
        "every=mri pain&where=rationale                   | q=rationale:(mri AND pain)",
        "case=14-12345                                    | q=14-12345",
        "every=knee&outcome=overturned&sort=newest        | q=knee&outcome=overturned&sort=newest",
        "every=a&decided-from=2016&decided-to=2017        | q=\"a\"&decided=2016..2017",
        "every=knee AND (mri OR \"pain                    | q=knee AND mri AND pain",
        "typed=knee (mri OR ct)&every=pain                | q=knee AND (mri OR ct) AND pain",
        "typed=knee mri                                   | q=knee mri",
        "                                                 | ",
      })
  void whatIsFilledInLeadsToItsSearch(String boxes, String query) {
    var answer =
        server.get("/search/advanced?form=1" + (boxes == null ? "" : "&" + encoded(boxes)));
    assertThat(answer.statusCode()).isEqualTo(303);
    var address = URLDecoder.decode(answer.headers().firstValue("location").orElseThrow(), UTF_8);
    assertThat(address).isEqualTo(query == null ? "/search" : "/search?" + query);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=knee AND mri",
        "q=physical therapy AND knee&outcome=overturned&-treatment=surgery",
        "q=(a AND \"home exercise\" AND (mri OR ct)) NOT pain&decided=2016..2017",
        "q=rationale:(knee AND red pre/5 flags AND atleast3(opioid))&sort=oldest",
        "q=opioid w/s \"not medically necessary\"&synonyms=off",
        "q=knee AND (mri OR outcome:upheld)&size=50",
        "q=\"functional improvement\" w/10 \"physical therapy\"",
        "q=own-words:(knee AND pain)",
        "q=knee mri&words=all",
        "q=knee",
        "q=14-12345",
        "outcome=overturned"
      })
  void aSearchThatFillsTheFormIsFoundAgainByIt(String search) {
    var page = get("/search?" + encoded(search));
    var form = get(page.select(".other-form a").attr("href"));
    var again = server.get("/search/advanced?" + sent(form));
    assertThat(again.statusCode()).isEqualTo(303);
    var found = get(again.headers().firstValue("location").orElseThrow());
    assertThat(found.select("h1").text()).isEqualTo(page.select("h1").text());
    assertThat(found.select("article.letter h3").eachText())
        .isEqualTo(page.select("article.letter h3").eachText());
  }

  @Test
  void aPhraseThatHasSynonymsKeepsItsQuotesNearAnother() {
    var query = "\"physical therapy\" w/10 improvement";
    var form = get("/search/advanced?q=" + URLEncoder.encode(query, UTF_8));
    assertThat(form.select("#typed")).isEmpty();
    assertThat(form.select("#near").val()).isEqualTo("\"physical therapy\"");
    assertThat(form.select("#near-to").val()).isEqualTo("improvement");
  }

  @Test
  void aQueryOfAnotherShapeIsKeptAsTyped() {
    var form = get("/search/advanced?q=" + URLEncoder.encode("a OR (b AND c)", UTF_8));
    assertThat(form.select("#typed").val()).isEqualTo("a OR (b AND c)");
    assertThat(form.select("form.advanced").text()).contains("No boxes ask for this query");
    assertThat(get("/search/advanced?q=knee+AND+mri").select("#typed")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "near=a&near-to=b&distance=0       | distance     | “0” is not a number of words from 1 to 255.",
        "near=a&near-to=b&distance=300     | distance     | “300” is not a number of words from 1 to 255.",
        "near=a&near-to=b&distance=abc     | distance     | “abc” is not a number of words from 1 to 255.",
        "near=a&near-to=b                | distance     | Type a number of words from 1 to 255.",
        "near=a&distance=5                 | near-to      | Two things can be near each other: this one is missing.",
        "near-to=b&distance=5              | near         | Two things can be near each other: this one is missing.",
        "repeated=a&times=0              | times        | “0” is not a number of times from 1 to 255.",
        "times=3                         | repeated     | What must be there so often is missing.",
        "every=???                       | every        | “???” holds no word to search for.",
        "case=hello                      | case         | “hello” is no case number, which reads CM14-0012345 or 14-12345.",
        "case=14-12345&every=knee        | case         | A case number is searched by itself: empty the other boxes, or this one.",
        "decided-from=soon               | decided-from | “soon” is no year, month or day, such as 2016, 2016-03 or 2016-03-15.",
        "decided-from=2017&decided-to=2016 | decided-to | The last day is before the first."
      })
  void whatIsWrongIsToldAtItsBoxAndNothingIsLost(String boxes, String name, String problem) {
    var answer = server.get("/search/advanced?form=1&phrase=red+flags&" + encoded(boxes));
    assertThat(answer.statusCode()).isEqualTo(200);
    var page = Jsoup.parse(answer.body());
    var box = page.select("#" + name);
    assertThat(box.attr("aria-invalid")).isEqualTo("true");
    assertThat(page.select("#" + box.attr("aria-describedby")).text()).isEqualTo(problem);
    assertThat(page.select("[role=alert] a").eachAttr("href")).contains("#" + name);
    assertThat(page.select("#phrase").val()).isEqualTo("red flags");
    for (var pair : boxes.split("&", -1)) {
      var cut = pair.indexOf('=');
      assertThat(page.select("#" + pair.substring(0, cut)).val())
          .isEqualTo(pair.substring(cut + 1));
    }
  }

  @Test
  void thePagesThatAskLeadToTheForm() {
    for (var path : new String[] {"/", "/search?q=knee", "/help"}) {
      assertThat(get(path).select("main a[href^=/search/advanced]")).as(path).hasSize(1);
    }
  }

  /** What a browser sends for a form. */
  private static String sent(Document page) {
    return page.expectForm("form.advanced").formData().stream()
        .map(pair -> pair.key() + "=" + URLEncoder.encode(pair.value(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String parameters) {
    return Stream.of(parameters.split("&", -1))
        .map(pair -> {
          int cut = pair.indexOf('=');
          return pair.substring(0, cut + 1) + URLEncoder.encode(pair.substring(cut + 1), UTF_8);
        })
        .collect(Collectors.joining("&"));
  }

  private Document get(String path) {
    return Jsoup.parse(server.get(path).body(), server.address());
  }
}
