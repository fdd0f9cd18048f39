package rationale.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Baskets by address and by form, as pages and as files. */
class BasketTest {
  private static final String TWO = "/basket?d=CM19-0900028.2&d=CM19-0900028.1";

  private final TestServer server = TestServer.ofSamples();

  private Document page(String path) {
    var answer = server.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private static List<String> paragraphs(HttpResponse<byte[]> answer) throws IOException {
    assertThat(answer.statusCode()).isEqualTo(200);
    try (var document = new XWPFDocument(new ByteArrayInputStream(answer.body()))) {
      return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }
  }

  @Test
  void anAddressShowsItsDecisionsInItsOrderReadyToBeExported() {
    var page = page(TWO);
    assertThat(page.select(".exhibits > li").eachAttr("data-id"))
        .containsExactly("CM19-0900028#2", "CM19-0900028#1");
    assertThat(page.select(".exhibits .number").eachText())
        .containsExactly("Exhibit 1", "Exhibit 2");
    assertThat(page.select(".exhibits .outcome")).hasSize(2);
    assertThat(page.select(".exhibits .citation").eachText())
        .allMatch(text -> text.startsWith("Independent Medical Review, Case No. CM19-0900028,"));
    assertThat(page.expectFirst(".exhibits .permalink").text())
        .isEqualTo(server.address() + "/letters/CM19-0900028#2");
    assertThat(page.select("form#exhibits input[name=d]").eachAttr("value"))
        .containsExactly("CM19-0900028#2", "CM19-0900028#1");
    assertThat(page.select(".take a").attr("href")).isEqualTo(TWO);
    assertThat(page.select(".exhibits blockquote")).isEmpty();
    assertThat(page(TWO + "&text=1").select(".exhibits blockquote")).isNotEmpty();
  }

  @Test
  void theSameIsAnsweredToAForm() {
    var sent = server.post("/basket", "d=CM19-0900028%232&note=x&d=CM19-0900028%231&note=");
    assertThat(Jsoup.parse(new String(sent.body(), UTF_8)).select(".exhibits > li")).hasSize(2);
  }

  @Test
  void saysOfEachThatIsNotHereWhy() {
    var page = page("/basket?d=CM19-0900028.99&d=CM19-7777777.1&d=%3Cscript%3E&d=CM19-0900028.1");
    assertThat(page.select(".exhibits > li")).hasSize(1);
    assertThat(page.select(".missing li").eachText().get(0))
        .matches("CM19-0900028, item 99: the letter has item.*");
    assertThat(page.select(".missing li").eachText().subList(1, 3))
        .containsExactly(
            "CM19-7777777, item 1: the repository holds no such letter.",
            "“<script>” names no decision.");
  }

  @Test
  void aDocumentHoldsExhibitsWithTheirNotes() throws IOException {
    var form =
        "d=CM19-0900028%232&note="
            + encoded("says <b>so</b>\r\non page 2\u0000")
            + "&d=CM19-0900028.1";
    var answer = server.post("/basket.docx", form + "&note=&text=1");
    assertThat(answer.headers().firstValue("content-disposition").orElseThrow())
        .matches("attachment; filename=\"rationale-exhibits-\\d{4}-\\d\\d-\\d\\d\\.docx\"");
    var texts = paragraphs(answer);
    assertThat(texts)
        .containsSubsequence("Exhibit 1", "Note: says <b>so</b>", "on page 2\uFFFD", "Exhibit 2")
        .contains("Repository: revision 1 of the repository");
    assertThat(paragraphs(server.post("/basket.docx", form))).hasSizeLessThan(texts.size());
  }

  @Test
  void aTableHoldsThemToo() {
    var answer = server.get("/basket.csv?d=CM19-0900028.2&d=CM19-7777777.1");
    assertThat(answer.headers().firstValue("content-type")).contains("text/csv; charset=utf-8");
    assertThat(answer.body().lines().toList())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("1,\"Independent Medical Review, Case No. CM19-0900028"))
        .anyMatch(
            line -> line.contains("CM19-7777777, item 1: the repository holds no such letter."));
  }

  @Test
  void twoHundredAreTakenAndTheRestIsSaid() {
    var form =
        IntStream.rangeClosed(1, 203)
            .mapToObj(n -> "d=CM19-0900028.%d".formatted(n))
            .collect(joining("&"));
    var page = Jsoup.parse(new String(server.post("/basket", form).body(), UTF_8));
    assertThat(page.select(".exhibits > li").size() + page.select(".missing li").size())
        .isEqualTo(200);
    assertThat(page.select(".notices").text()).contains("the last 3 were left out");
  }

  @Test
  void aLongNoteIsCutAndSaysSo() throws IOException {
    var note = "n".repeat(100_000);
    var texts = paragraphs(server.post("/basket.docx", "d=CM19-0900028.1&note=" + note));
    assertThat(texts)
        .filteredOn(text -> text.startsWith("Note: "))
        .singleElement()
        .asString()
        .hasSize("Note: ".length() + 2_000)
        .endsWith("(cut here: a note has 2,000 characters at most)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/basket", "/basket.docx", "/basket.csv", "/lookup", "/lookup.csv"})
  void moreThanIsReadAtOnceIsRefusedOnAPageThatSaysSo(String path) {
    var answer = server.post(path, "d=x&cases=" + "1".repeat(10_000_000));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(Jsoup.parse(new String(answer.body(), UTF_8)).select("main").text())
        .contains("Too much at once", "More was sent than 4 MB");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "d=%zz",
        "d=%00",
        "d=",
        "d=.1",
        "d=%23",
        "d=a%230",
        "d=a%23999999999999",
        "note=x"
      })
  void whateverIsAskedForIsAnswered(String form) {
    assertThat(server.post("/basket", form).statusCode()).isEqualTo(200);
    assertThat(server.post("/basket.docx", form).statusCode()).isIn(200, 400);
  }

  @Test
  void aBodyThatIsNoFormIsNotUnderstood() {
    var request =
        HttpRequest.newBuilder(URI.create(server.address() + "/basket.docx"))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(HttpRequest.BodyPublishers.ofString("--x--"))
            .build();
    assertThat(server.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(400);
  }

  @Test
  void itsResearchRecordNamesAddressTimeAndState() {
    var record = page(TWO).select(".research dl").text();
    assertThat(record)
        .contains("2 decisions", server.address() + TWO, "revision 1, which holds")
        .containsPattern("Run \\w{3} \\d+, \\d{4}, \\d\\d:\\d\\d UTC");
  }
}
