package rationale.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import rationale.TestRepository;

/** Many case numbers looked up at once. */
class LookupTest {
  private static final String PASTED =
      "CM19-0900028#1; 16–900113\n(CM99-0000001)\tbanana,psychology-upheld-therapy-overturned"
          + " cm190900028#1 CM19-0900028#77";

  private final TestServer server = TestServer.ofSamples();

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private Document page(String pasted) {
    return Jsoup.parse(server.get("/lookup?cases=" + encoded(pasted)).body());
  }

  @Test
  void answersInTheOrderGivenAndSaysWhatWasNotFoundAndWhy() {
    var page = page(PASTED);
    assertThat(page.select("#found ~ table tbody th").eachText())
        .containsExactly("CM19-0900028#1", "16–900113", "psychology-upheld-therapy-overturned");
    var rows = page.select("#found ~ table tbody tr");
    assertThat(rows.get(0).select("a[data-decision]").eachAttr("href"))
        .containsExactly("/letters/CM19-0900028#1");
    assertThat(rows.get(1).expectFirst("td").text()).startsWith("CM16-0900113");
    assertThat(rows.get(1).select("a[data-decision]")).hasSizeGreaterThan(1);
    assertThat(rows.get(1).select(".outcome"))
        .hasSameSizeAs(rows.get(1).select("a[data-decision]"));
    assertThat(page.select(".missed tbody tr").eachText())
        .satisfiesExactly(
            one -> assertThat(one).isEqualTo("CM99-0000001 No letter here has this number."),
            two ->
                assertThat(two)
                    .isEqualTo("banana Not a case number, and no letter here has this id."),
            three -> assertThat(three).startsWith("CM19-0900028#77 The letter has item"));
    assertThat(page.select("#missed-list").val())
        .isEqualTo("CM99-0000001\nbanana\nCM19-0900028#77");
    assertThat(page.select(".notices").text()).isEqualTo("Pasted more than once: cm190900028#1.");
    assertThat(page.select(".tally-line").text())
        .startsWith("3 letters found")
        .endsWith("3 not found.");
  }

  @Test
  void aShortListLeadsToItsAddressAndALongOneIsAnsweredWhereItWasSent() {
    var brief = server.post("/lookup", "cases=" + encoded("CM19-0900028"));
    assertThat(brief.statusCode()).isEqualTo(303);
    assertThat(brief.headers().firstValue("location")).contains("/lookup?cases=CM19-0900028");
    var many =
        IntStream.range(0, 1_002)
            .mapToObj(n -> "CM18-%07d".formatted(n))
            .collect(Collectors.joining("\n"));
    var answer = server.post("/lookup", "cases=" + encoded("CM19-0900028 " + many));
    assertThat(answer.statusCode()).isEqualTo(200);
    var page = Jsoup.parse(new String(answer.body(), UTF_8));
    assertThat(page.select("#found ~ table tbody tr")).hasSize(1);
    assertThat(page.select(".missed tbody tr")).hasSize(999);
    assertThat(page.select(".notices").text())
        .isEqualTo("Only the first 1,000 were looked up; 3 more stood behind them.");
  }

  @Test
  void aTableHoldsBothLists() throws IOException {
    var table = new String(server.post("/lookup.csv", "cases=" + encoded(PASTED)).body(), UTF_8);
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = CSVParser.parse(table.substring(1), format)) {
      var rows = parser.getRecords();
      assertThat(rows.getFirst().toMap())
          .containsEntry("Typed", "CM19-0900028#1")
          .containsEntry("Result", "Found")
          .containsEntry("ID", "CM19-0900028#1");
      assertThat(rows.getLast().get("Result")).startsWith("The letter has item");
      assertThat(rows).filteredOn(row -> row.get("ID").isEmpty()).hasSize(3);
    }
  }

  @Test
  void programsAskTheSame() {
    var path = "/api/v1/lookup?cases=" + encoded(PASTED);
    var answer = TestRepository.json(server.get(path).body());
    assertThat(answer.get("found")).hasSize(3);
    assertThat(answer.at("/found/0/items/0/id").asString()).isEqualTo("CM19-0900028#1");
    assertThat(answer.get("missed")).hasSize(3);
    assertThat(answer.at("/repeated/0").asString()).isEqualTo("cm190900028#1");
    var sent = server.post("/api/v1/lookup", "cases=" + encoded(PASTED));
    assertThat(TestRepository.json(new String(sent.body(), UTF_8))).isEqualTo(answer);
  }

  @Test
  void whateverIsPastedIsShownAsText() {
    var page = page("<script>alert(1)</script> \u202Ex \"a b\" " + "x".repeat(1_000));
    assertThat(page.select("main script")).isEmpty();
    assertThat(page.select(".missed tbody th").eachText())
        .contains("script>alert(1)</script>", "a b", "x".repeat(80) + "…");
  }
}
