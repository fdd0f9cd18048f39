package rationale.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page that tells what sets overturned decisions apart. */
class ContrastPageTest {
  private static final Pattern FOUND =
      Pattern.compile("([\\d,]+) decisions? in ([\\d,]+) letters?");
  private static final Pattern CELL = Pattern.compile("([\\d,]+) in ([\\d,]+)$");

  private final TestServer server = TestServer.ofSamples();

  private Document page(String path) {
    var answer = server.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  @Test
  void everyCountIsWhatItsLinkFinds() {
    var page = page("/contrast?q=pain");
    var cells = page.select("table.contrast td:has(a)");
    assertThat(cells).isNotEmpty();
    for (var cell : cells) {
      var shown = CELL.matcher(cell.text());
      assertThat(shown.find()).as(cell.text()).isTrue();
      var link = cell.expectFirst("a").attr("href");
      var found = FOUND.matcher(page(link).expectFirst("h1").text());
      if (shown.group(1).equals("0")) {
        assertThat(page(link).expectFirst("h1").text()).as(link).isEqualTo("No decisions");
      } else {
        assertThat(found.find()).as(link).isTrue();
        assertThat(found.group(1)).as(link).isEqualTo(shown.group(1));
        assertThat(found.group(2)).as(link).isEqualTo(shown.group(2));
      }
    }
  }

  @Test
  void aTermLeadsToItsSideOfTheSearch() {
    var page = page("/contrast?q=pain");
    var term =
        page.expectFirst(
            "section[aria-labelledby=sets-upheld] table.contrast tbody th a[href*=own-words]");
    assertThat(term.attr("href"))
        .startsWith("/search?q=pain&within=own-words")
        .endsWith("&outcome=upheld");
    assertThat(page(term.attr("href")).select("ul.chips a").eachText())
        .anyMatch(chip -> chip.startsWith("also with own-words:\"" + term.text()));
  }

  @Test
  void everyReasonIsCountedAsItsLinkFinds() {
    var page = page("/contrast");
    var rows = page.select("section.apart table:not(.contrast) tbody tr");
    assertThat(rows).hasSizeGreaterThan(5);
    for (var row : rows) {
      var found = FOUND.matcher(page(row.expectFirst("a").attr("href")).expectFirst("h1").text());
      assertThat(found.find()).isTrue();
      assertThat(found.group(1)).as(row.text()).isEqualTo(row.expectFirst("td.n").text());
    }
  }

  @Test
  void outcomeOrderAndPageAreNoPartOfItsAddress() {
    var answer = server.get("/contrast?outcome=overturned&q=knee&sort=newest&page=3&size=50");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("location")).contains("/contrast?q=knee");
  }

  @Test
  void theSearchPageLeadsThereAndBackUnlessNothingWasFound() {
    var link =
        page("/search?q=pain&outcome=upheld").expectFirst("a:contains(What sets overturned apart)");
    assertThat(link.attr("href")).isEqualTo("/contrast?q=pain");
    var back = page(link.attr("href")).expectFirst("a[rel=up]");
    assertThat(back.attr("href")).isEqualTo("/search?q=pain");
    var nothing = page("/search?q=%22zebra+crossing%22");
    assertThat(nothing.select("a:contains(What sets overturned apart)")).isEmpty();
  }

  @Test
  void chipsLiftTheirFilterHere() {
    var page = page("/contrast?q=pain&-specialty=neurology");
    assertThat(page.select("ul.chips a").eachAttr("href"))
        .containsExactly("/contrast?-specialty=neurology", "/contrast?q=pain");
  }

  @Test
  void fewLettersAreSaidToBeFew() {
    var page = page("/contrast?q=acupuncture&words=all");
    assertThat(page.select(".few").text())
        .containsAnyOf("hints, not as findings", "Nothing was compared");
    assertThat(page("/contrast?q=%22zebra+crossing%22").select("main").text())
        .contains("nothing to compare");
  }

  @Test
  void whatMayBeChanceIsSaidToBeSo() {
    for (var table : page("/contrast").select("div.scrolls")) {
      var sure = table.select("td.sure").eachText();
      var said = requireNonNull(table.previousElementSibling()).text();
      assertThat(sure).isSubsetOf("yes", "not certain");
      assertThat(said.startsWith("None of these is beyond")).isEqualTo(!sure.contains("yes"));
    }
  }

  @Test
  void tablesHaveHeadsAndDrawingsAreOnlyDrawn() {
    var page = page("/contrast");
    for (var table : page.select("table.contrast")) {
      assertThat(table.select("thead th[scope=col]")).hasSize(5);
      assertThat(table.select("tbody tr")).allMatch(row -> row.select("th[scope=row]").size() == 1);
    }
    assertThat(page.select("svg.both")).isNotEmpty();
    assertThat(page.select("td:has(svg)")).allMatch(cell -> cell.hasAttr("aria-hidden"));
    assertThat(page.select("[style]")).isEmpty();
    assertThat(page.select("main h2").stream().map(Element::text))
        .anyMatch(text -> text.contains("Overturned"));
  }
}
