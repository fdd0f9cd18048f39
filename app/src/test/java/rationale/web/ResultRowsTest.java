package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the rows of a result say of each decision. */
class ResultRowsTest {
  private final TestServer server = TestServer.ofSamples();

  private Document page(String path) {
    return Jsoup.parse(server.get(path).body());
  }

  @Test
  void eachReasonIsQuotedFromTheRationaleAndLeadsToDecisionsWithTheSame() {
    var rows = page("/search?outcome=overturned&size=100").select(".decision:has(.reasons)");
    assertThat(rows).hasSizeGreaterThan(5);
    for (var row : rows.subList(0, 5)) {
      var letter = page(row.select("h4 a").attr("href").replaceFirst("#.*", ""));
      for (var quote : row.select(".reasons q")) {
        assertThat(letter.select(".item .prose").text())
            .contains(quote.text().replace("… ", "").replace(" …", ""));
      }
      var same = page(row.select(".why a").attr("href"));
      assertThat(same.select("h1").text()).contains(" decision");
      var reason = row.select(".why a").eachText().getFirst();
      assertThat(same.select(".chips").text()).contains("Reason: " + reason);
    }
  }

  @Test
  void whatIsQuotedAsAReasonIsNotQuotedAgain() {
    var rows = page("/search?q=pain&size=100").select(".decision");
    assertThat(rows.select(".reasons q")).hasSizeGreaterThan(5);
    for (var row : rows) {
      var quoted = row.select(".reasons q").eachText();
      assertThat(row.select(".snippets .quote").eachText()).noneMatch(quoted::contains);
    }
  }
}
