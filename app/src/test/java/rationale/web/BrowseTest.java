package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rationale.TestRepository;

/** The front page and the pages to browse, each number held against the search it leads to. */
class BrowseTest {
  private final TestServer server = TestServer.ofSamples();
  private final Map<String, String> headings = new HashMap<>();

  private Document page(String path) {
    var answer = server.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  /** The heading of the search at {@code href}: "12 decisions in 9 letters". */
  private String found(String href) {
    return headings.computeIfAbsent(href, each -> page(each).expectFirst("h1").text() + " ");
  }

  private static long number(String text) {
    return Long.parseLong(text.replaceAll("[^0-9]", ""));
  }

  /** The number of decisions that the search at {@code href} finds, as its page says. */
  private long onPage(String href) {
    var heading = found(href);
    return heading.startsWith("No ") ? 0 : number(heading.split(" ", -1)[0]);
  }

  /** The same as the interface says, which takes a tenth of the time. */
  private long asked(String href) {
    assertThat(href).startsWith("/search?");
    var answer = server.get(href.replace("/search?", "/api/v1/search?limit=1&"));
    return TestRepository.json(answer.body()).get("total").asLong();
  }

  private void assertTrue(Element rated, ToLongFunction<String> found) {
    long decisions = number(rated.expectFirst(".count").ownText());
    assertThat(found.applyAsLong(rated.expectFirst("a.name, .name a").attr("href")))
        .as(rated.text())
        .isEqualTo(decisions);
    for (var share : rated.select(".share")) {
      long overturned = found.applyAsLong(share.attr("href"));
      assertThat(share.ownText()).as(rated.text()).isEqualTo(percent(overturned, decisions));
      // as many letters at most
      assertThat(rated.hasClass("few") || decisions >= 20).as(rated.text()).isTrue();
    }
  }

  private static String percent(long part, long whole) {
    long rounded = Math.round(100.0 * part / whole);
    return rounded == 0 && part > 0
        ? "< 1%"
        : rounded == 100 && part < whole ? "> 99%" : rounded + "%";
  }

  @Test
  void everyNumberOfTheFrontPageIsWhatItsLinkFinds() {
    var page = page("/");
    assertThat(page.select(".rated"))
        .hasSizeGreaterThan(20)
        .allSatisfy(each -> assertTrue(each, this::asked));
    for (var category : page.select(".rated:has(h3)")) {
      assertTrue(category, this::onPage);
      var heading = found(category.expectFirst("h3 a").attr("href"));
      long letters = number(heading.replaceFirst(".* in ", ""));
      assertThat(category.hasClass("few")).as(heading).isEqualTo(letters < 20);
    }
    for (var share : page.select(".split li")) {
      var count = share.expectFirst(".count").ownText();
      assertThat(found(share.expectFirst("a").attr("href"))).startsWith(count + " decisions ");
    }
  }

  @Test
  void everyMonthLeadsToItsLettersAndAllLettersAreCounted() {
    var page = page("/");
    var bars = page.select(".months svg a");
    long letters = 0;
    for (var bar : bars) {
      var told = bar.expectFirst("title").text();
      var count = told.substring(told.indexOf(": ") + 2);
      assertThat(found(bar.attr("href"))).as(told).contains(" in " + count + " ");
      letters += number(count);
    }
    var caption = page.select(".months figcaption").text();
    var undated = caption.replaceFirst(".* ([\\d,]+) letters? states? no date.*", "$1");
    assertThat(letters + (undated.equals(caption) ? 0 : number(undated)))
        .isEqualTo(TestRepository.LETTERS);
    var cells = page.select(".by-month td a");
    assertThat(cells.eachAttr("href")).containsExactlyElementsOf(bars.eachAttr("href"));
    for (int at = 0; at < cells.size(); at++) {
      assertThat(bars.get(at).text()).startsWith(cells.get(at).attr("aria-label"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "treatments",
        "guidelines",
        "ur-guidelines",
        "specialties",
        "body-parts",
        "reasons"
      })
  void everyNumberOfEveryBranchIsWhatItsLinkFinds(String kind) {
    var seen = new HashSet<String>();
    var waiting = new ArrayDeque<String>();
    waiting.add("/browse/" + kind);
    while (!waiting.isEmpty()) {
      var path = waiting.remove();
      var page = page(path);
      assertThat(page.select(".branches .rated")).as(path).isNotEmpty();
      assertThat(page.select(".branches .rated")).allSatisfy(each -> assertTrue(each, this::asked));
      page.select("main a[href^=/browse/" + kind + "/]").eachAttr("href").stream()
          .filter(href -> !href.contains("?") && seen.add(href))
          .forEach(waiting::add);
    }
  }

  @Test
  void whatIsNotStatedIsAValueToo() {
    for (var kind : List.of("guidelines", "body-parts", "reasons")) {
      assertThat(page("/browse/" + kind).select(".branches .name").eachText())
          .as(kind)
          .contains("Not stated");
    }
  }

  @Test
  void aValueIsFoundByPartOfItsNameWithWhatItStandsIn() {
    var page = page("/browse/treatments?find=acupunct&order=rate");
    assertThat(page.select(".branches .name").eachText())
        .containsExactly("Rehabilitation", "Acupuncture");
    assertThat(page.select("#find").attr("value")).isEqualTo("acupunct");
    assertThat(page.select("input[name=order]").attr("value")).isEqualTo("rate");
    assertThat(page("/browse/treatments?find=zebra").select("main").text())
        .contains("No name has “zebra” in it.");
  }

  @Test
  void valuesAreSortedByNameAndByRateWithRatesOfFewLast() {
    var names = page("/browse/specialties?order=name").select(".branches .name").eachText();
    assertThat(names).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    var rated = page("/browse/treatments?order=rate").select(".branches > li > .rated");
    var few = rated.eachAttr("class").stream().map(name -> name.contains("few")).toList();
    assertThat(few).contains(true, false).isSorted();
  }

  @Test
  void aValueTellsOfItselfAndLeadsUp() {
    var title = "/browse/guidelines/mtus";
    var page = page(title);
    assertThat(page.title()).isEqualTo("Guidelines › MTUS — Rationale");
    assertThat(page.select(".crumbs a").eachText()).containsExactly("Browse", "Guidelines");
    var decisions = page.expectFirst(".lede a");
    assertThat(found(decisions.attr("href"))).startsWith(decisions.text() + " ");
    assertThat(page.select("nav[aria-label=Site] a[href=/browse]").attr("aria-current"))
        .isEqualTo("true");
  }

  @Test
  void theHubCountsWhatItsPagesShow() {
    var hub = page("/browse");
    for (var kind : hub.select(".kinds section")) {
      var link = kind.expectFirst("p:last-child a");
      var shown = page(link.attr("href")).select(".branches > li");
      assertThat(link.text()).startsWith("All %d".formatted(shown.size()));
    }
    for (var value : hub.select(".kinds li")) {
      assertThat(found(value.expectFirst("a").attr("href")))
          .startsWith(value.expectFirst(".count").ownText() + " ");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/browse/planets",
        "/browse/guidelines/mtus.no-such-title",
        "/browse/treatments/%3Cscript%3E",
        "/browse/treatments/surg"
      })
  void whatIsNotThereSaysWhatToDo(String path) {
    var answer = server.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select("main script")).isEmpty();
    assertThat(page.expectFirst(".ways a").attr("href")).startsWith("/browse");
  }
}
