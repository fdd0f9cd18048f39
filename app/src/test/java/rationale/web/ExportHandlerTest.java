package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rationale.watch.Metrics;

/** Exports over the wire. */
class ExportHandlerTest {
  private final TestServer server = TestServer.ofSamples();

  private static List<CSVRecord> table(String body) throws IOException {
    assertThat(body).startsWith("\uFEFF");
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = CSVParser.parse(body.substring(1), format)) {
      return parser.getRecords();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "q=physical+therapy&outcome=overturned",
        "q=pain&-treatment=pharmaceuticals&decided=2015..2019&sort=oldest",
        "outcome=upheld&size=50&page=2",
        "q=acupuncture&words=all&synonyms=off",
        "q=nothingsaysthis&words=all"
      })
  void aTableHasARowForEachDecisionThatThePageCounts(String query) throws IOException {
    var page = Jsoup.parse(server.get("/search?" + query).body());
    var heading = page.expectFirst("h1").text();
    int shown =
        heading.equals("No decisions")
            ? 0
            : Integer.parseInt(heading.replaceAll(" decision.*", "").replace(",", ""));
    var answer = server.get("/export.csv?" + query);
    var rows = table(answer.body());
    assertThat(rows).hasSize(shown);
    assertThat(answer.headers().firstValueAsLong("x-total-count")).hasValue(shown);
    assertThat(rows.stream().map(row -> row.get("ID")).collect(Collectors.toSet())).hasSize(shown);
  }

  @Test
  void theSearchPageLinksToExportsOfTheSameSearch() throws IOException {
    var page = Jsoup.parse(server.get("/search?q=therapy&outcome=overturned&size=50").body());
    var links = page.select(".exports a[href^=/export]");
    assertThat(links.eachText())
        .containsExactly("CSV", "Excel", "Excel with rationales", "JSON lines with rationales");
    assertThat(links.eachAttr("href").getFirst())
        .isEqualTo("/export.csv?q=therapy&outcome=overturned");
    for (var link : links) {
      assertThat(server.get(link.attr("href")).statusCode()).as(link.text()).isEqualTo(200);
    }
    assertThat(table(server.get(links.eachAttr("href").getFirst()).body()))
        .isNotEmpty()
        .allMatch(row -> row.get("Outcome").equals("Overturned"));
  }

  @Test
  void aTableSaysWhatItIsInItsHeaders() throws IOException {
    var answer = server.get("/export.csv?sort=newest&q=knee&text=1");
    var headers = answer.headers();
    assertThat(headers.firstValue("content-type")).contains("text/csv; charset=utf-8");
    assertThat(headers.firstValue("content-disposition").orElseThrow())
        .matches("attachment; filename=\"rationale-decisions-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
    assertThat(headers.firstValue("x-rationale-query")).contains("q=knee&sort=newest");
    assertThat(headers.firstValue("x-rationale-revision")).contains("1");
    var first = table(answer.body()).getFirst();
    assertThat(first.get("Rationale")).isNotBlank();
    assertThat(first.get("Address")).isEqualTo(server.address() + "/letters/" + first.get("ID"));
  }

  @Test
  void aWorkbookTellsOnItsLastSheetWhatItIs() throws IOException {
    var answer = server.bytes("/export.xlsx?q=knee&outcome=upheld&text=1");
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
      var sheets = workbook.getSheets().toList();
      assertThat(sheets).hasSize(2);
      long total = answer.headers().firstValueAsLong("x-total-count").orElseThrow();
      assertThat(sheets.getFirst().read()).hasSize(Math.toIntExact(total) + 1);
      var about =
          sheets.getLast().read().stream()
              .collect(Collectors.toMap(row -> row.getCellText(0), row -> row.getCellText(1)));
      assertThat(about)
          .containsEntry("Words", "knee")
          .containsEntry("Address", server.address() + "/search?q=knee&outcome=upheld")
          .containsEntry("Decisions", Long.toString(total))
          .containsEntry("Snapshot", "revision 1 of the repository");
      assertThat(about.get("Search")).contains("knee").contains("Outcome: Upheld");
      assertThat(about.get("Exported")).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC");
    }
  }

  @Test
  void aMisspeltFilterIsRefusedRatherThanLeftOut() {
    var answer = server.get("/export.csv?outcom=overturned");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Jsoup.parse(answer.body()).select("main").text())
        .contains("There is no parameter “outcom” here.")
        .contains("Known are: q, within, outcome, -outcome,");
    assertThat(server.get("/export.csv?decided=yesterday").statusCode()).isEqualTo(400);
    assertThat(server.get("/export.docx").statusCode()).isEqualTo(404);
  }

  @Test
  void aDownloadThatFailsMidwayNeverLooksWhole() throws Exception {
    var metrics = new Metrics();
    var app =
        Javalin.create(config -> {
          new Watching(new Watch(metrics, false)).addTo(config);
          config.routes.get(
              "/half",
              context ->
                  Download.give(
                      context,
                      out -> {
                        out.write(new byte[1 << 20]);
                        throw new IllegalStateException("half way");
                      }));
        });
    app.start("127.0.0.1", 0);
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + app.port() + "/half")).build();
      assertThatThrownBy(() -> client.send(request, BodyHandlers.ofByteArray()))
          .isInstanceOf(IOException.class);
    } finally {
      app.stop();
      metrics.close();
    }
  }
}
