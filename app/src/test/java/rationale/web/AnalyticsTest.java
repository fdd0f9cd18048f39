package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rationale.TestRepository;

/** The page of numbers, its file and its form for programs. */
class AnalyticsTest {
  private final TestServer server = TestServer.ofSamples();
  private final Map<String, Integer> found = new HashMap<>();

  private Document page(String path) {
    var answer = server.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  /** How many decisions an address of a search finds. */
  private int found(String href) {
    return found.computeIfAbsent(
        href,
        _ -> TestRepository.json(server.get("/api/v1" + href).body()).get("total").intValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/analytics",
        "/analytics?q=pain",
        "/analytics?q=knee&within=therapy",
        "/analytics?guideline=mtus&guideline=odg&decided=2014..2018",
        "/analytics?guideline=mtus&guideline=acoem&all=guideline",
        "/analytics?treatment=rehabilitation&-specialty=neurology",
        "/analytics?guideline-set=mtus-only&year=2016"
      })
  void everyNumberIsWhatItsLinkFinds(String path) {
    var links = page(path).select(".numbers td a, .rate a");
    assertThat(links).hasSizeGreaterThan(20);
    for (var link : links) {
      assertThat(found(link.attr("href"))).as("%s: %s", path, link).isEqualTo(number(link));
    }
  }

  private static int number(Element element) {
    return Integer.parseInt(element.text().replace(",", ""));
  }

  @Test
  void whatEachDecisionHasOnceSumsToAll() {
    var page = page("/analytics?q=therapy");
    var all = found("/search?q=therapy");
    for (var id : List.of("treatment", "year", "month", "days")) {
      var rows = page.select("section[aria-labelledby=%s] tr[data-level=0]".formatted(id));
      assertThat(rows.stream().mapToInt(row -> Integer.parseInt(row.attr("data-decisions"))).sum())
          .as(id)
          .isEqualTo(all);
    }
    var cells = page.select(".matrix tbody tr:not(.sum) td:not(.sum) a.all");
    assertThat(cells.stream().mapToInt(AnalyticsTest::number).sum()).isEqualTo(all);
  }

  @Test
  void sharesOfFewLettersAreSaidToBeSo() {
    for (var row : page("/analytics").select("section[aria-labelledby=treatment] tr[data-few]")) {
      int letters = number(row.expectFirst("td:last-child"));
      assertThat(row.text().contains("few letters")).as(row.text()).isEqualTo(letters < 20);
      assertThat(row.attr("data-few")).isEqualTo(Boolean.toString(letters < 20));
    }
  }

  @Test
  void sumsOfTheMatrixHaveAShareWhereTheirOwnLettersAreMany() {
    for (var sum : page("/analytics").select(".matrix td.sum, .matrix tr.sum td")) {
      var found = page(sum.expectFirst("a.all").attr("href")).expectFirst("#found").text();
      int letters = Integer.parseInt(found.replaceFirst(".* in (\\d+) letters?", "$1"));
      assertThat(sum.text().endsWith("%")).as("%s: %s", sum.text(), found).isEqualTo(letters >= 20);
    }
  }

  @Test
  void yearsWithoutLettersStandAmongTheMonths() {
    var months =
        page("/analytics?q=pain&-year=2015&-year=2016").select("#month ~ details tbody th");
    assertThat(months.eachText()).contains("2015 to 2016", "Not stated");
    var years = page("/analytics?-year=2015").select("#month ~ details tbody th").eachText();
    assertThat(years).contains("2015").noneMatch(month -> month.endsWith(" 2015"));
  }

  @Test
  void outcomeOrderAndPageAreNoPartOfItsAddress() {
    var answer = server.get("/analytics?outcome=overturned&q=knee&sort=newest&page=3&size=50");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("location")).contains("/analytics?q=knee");
  }

  @Test
  void theSearchPageLeadsThereAndBack() {
    var link = page("/search?q=pain&outcome=upheld").expectFirst("main a:contains(Analytics)");
    assertThat(link.attr("href")).isEqualTo("/analytics?q=pain");
    var page = page(link.attr("href"));
    assertThat(page.expectFirst("a[rel=up]").attr("href")).isEqualTo("/search?q=pain");
    assertThat(page.select("#apart ~ p a").attr("href")).isEqualTo("/contrast?q=pain");
  }

  @Test
  void whatIsFoundByAnyOfSeveralValuesSaysSo() {
    var page = page("/analytics?guideline=mtus&guideline=odg");
    assertThat(page.select("section[aria-labelledby=guideline]").text())
        .contains("The search asks for any of several guidelines");
  }

  @Test
  void nothingFoundIsNothingToCount() {
    var page = page("/analytics?q=%22zebra+crossing%22");
    assertThat(page.select("main").text()).contains("nothing to count");
    assertThat(page.select("table")).isEmpty();
  }

  @Test
  void theFileHasTheSameNumbersOneTableOrAll() {
    var all = server.get("/analytics.csv?q=therapy").body().lines().toList();
    assertThat(all.getFirst()).isEqualTo("\uFEFF" + HEADINGS);
    var years = server.get("/analytics.csv?q=therapy&table=year").body().lines().toList();
    assertThat(years.subList(1, years.size()))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("year,,") && all.contains(line));
    var page = page("/analytics?q=therapy").select("section[aria-labelledby=year] tbody tr");
    assertThat(years).hasSize(1 + page.size());
    assertThat(server.get("/analytics.csv?table=colour").statusCode()).isEqualTo(400);
    assertThat(server.get("/analytics.csv?outcom=upheld").statusCode()).isEqualTo(400);
  }

  private static final String HEADINGS =
      "Table,Within,Value,Decisions,Overturned,Upheld,Letters,Share overturned,"
          + "95% interval from,95% interval to,Address";

  @Test
  void programsAreToldTheSameNumbers() {
    var told = TestRepository.json(server.get("/api/v1/analytics?q=therapy").body());
    assertThat(told.get("decisions").intValue()).isEqualTo(found("/search?q=therapy"));
    int lines = 0;
    for (var table : told.get("tables")) {
      for (var line : table) {
        var address = line.get("address").asString().substring(server.address().length());
        assertThat(found(address)).as(address).isEqualTo(line.get("decisions").intValue());
        lines++;
      }
    }
    assertThat(lines).isGreaterThan(50);
  }
}
