package rationale.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Connectors as readers meet them: said back, mended, and marked where they match. */
class ConnectorsTest {
  private final TestServer server = TestServer.ofSamples();

  @Test
  void theQueryIsSaidBackInPlainEnglish() {
    assertThat(search("functional w/3 improvement").select(".echo q").text())
        .isEqualTo("functional within 3 words of improvement");
  }

  @Test
  void aBrokenQueryIsExplainedAnsweredAndOfferedMended() {
    var page = search("(therapy OR exercise");
    assertThat(page.select(".notices").text()).contains("A bracket is not closed");
    assertThat(page.select("article.letter")).isNotEmpty();
    var mended = page.select(".notices a").attr("href");
    assertThat(mended).isEqualTo("/search?q=therapy+OR+exercise");
    assertThat(get(mended).select(".notices")).isEmpty();
  }

  @Test
  void wordsWithALowerCaseOrAreOfferedAsConnectors() {
    assertThat(search("knee or shoulder").select(".notices a").attr("href"))
        .isEqualTo("/search?q=knee+OR+shoulder");
  }

  @Test
  void theLetterMarksWhatMatchedAndCountsIt() {
    var found = search("functional w/3 improvement").select("article.letter h3 a").attr("href");
    var letter = get(found);
    var marks = letter.select(".body mark").eachAttr("id");
    assertThat(marks).isNotEmpty().first().isEqualTo("hit-1");
    assertThat(letter.select(".hits .name").text()).startsWith(marks.size() + " mark");
    assertThat(letter.select(".body mark").eachText())
        .allMatch(mark -> mark.toLowerCase(Locale.ROOT).matches("functional.*|improve.*"));
  }

  @Test
  void everyExampleOfTheHelpPageCountsWhatItsSearchFinds() {
    for (Element row : get("/help").select("tbody tr")) {
      var count = row.select("td.number").text();
      var page = get(row.select("a").attr("href"));
      assertThat(page.select("h1").text())
          .as(row.select("code").text())
          .startsWith(count.equals("0") ? "No decisions" : count + " decision");
      assertThat(page.select(".notices").text())
          .as(row.select("code").text())
          .doesNotContain("Correct it to");
    }
  }

  private Document search(String words) {
    return get("/search?q=" + URLEncoder.encode(words, UTF_8));
  }

  private Document get(String path) {
    return Jsoup.parse(server.get(path).body());
  }
}
