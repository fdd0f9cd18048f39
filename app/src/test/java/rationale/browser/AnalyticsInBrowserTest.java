package rationale.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rationale.browser.Browser.Look;

/** The figures of the analytics page in Chromium, and the tables behind them. */
class AnalyticsInBrowserTest extends SamplesInBrowser {
  /** Words of the names of rows that take more than one line: those that were broken inside. */
  private static final String BROKEN_WORDS =
      """
      () => [...document.querySelectorAll("main th")].flatMap((cell) => {
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        const broken = [];
        for (let text = walker.nextNode(); text; text = walker.nextNode()) {
          for (const word of text.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
            const range = document.createRange();
            range.setStart(text, word.index);
            range.setEnd(text, word.index + word[0].length);
            if (range.getClientRects().length > 1) broken.push(word[0]);
          }
        }
        return broken;
      })
      """;

  private static int darkPixels(Locator canvas) {
    return (int)
        canvas.evaluate(
            """
            (canvas) => {
              const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
              let drawn = 0;
              for (let at = 3; at < data.length; at += 4) if (data[at] > 0) drawn++;
              return drawn;
            }
            """);
  }

  @Test
  void eachTableHasItsFigureAndIsFoldedAwayBelow() {
    var page = at("/analytics", Look.DESKTOP);
    var figures = page.locator("figure.drawn canvas");
    assertThat(figures.count()).isEqualTo(page.locator("section.numbers details").count());
    for (var figure : figures.all()) {
      assertThat(darkPixels(figure)).isGreaterThan(500);
      assertThat(figure.getAttribute("aria-label")).endsWith("drawn from the table below");
    }
    assertThat(page.locator("section.numbers details[open]").count()).isZero();
    page.locator("#treatment ~ details summary").click();
    assertThat(page.locator("#treatment ~ details table").isVisible()).isTrue();
    Browser.assertNoBarrier(page);
    assertThat(browser.complaints()).isEmpty();
    page.context().close();
  }

  @Test
  void aClickOnAMarkFollowsTheLinkOfItsRow() {
    var page = at("/analytics", Look.DESKTOP);
    var row = page.locator("#treatment ~ details tbody tr[data-level='0']").first();
    var href = row.locator("a.all").getAttribute("href");
    var canvas = page.locator("#treatment ~ figure canvas");
    var box = canvas.boundingBox();
    // the first row of the figure, whose place Chart.js alone knows
    var y =
        (double)
            page.evaluate(
                "() => Chart.getChart(document.querySelector('#treatment ~ figure canvas'))"
                    + ".getDatasetMeta(0).data[0].y");
    page.mouse().click(box.x + box.width / 2, box.y + y);
    page.waitForURL("**" + href);
    page.context().close();
  }

  @Test
  void withoutJavaScriptTheTablesAreThere() {
    var page = at("/analytics", Look.PLAIN);
    var tables = page.locator("section.numbers table");
    assertThat(tables.count()).isGreaterThan(6);
    assertThat(tables.all()).allMatch(Locator::isVisible);
    assertThat(page.locator("figure:visible").count()).isZero();
    page.context().close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/analytics", "/contrast"})
  void noWordOfANameIsBrokenOnAPhone(String path) {
    var page = at(path, Look.PHONE);
    page.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))");
    assertThat((List<?>) page.evaluate(BROKEN_WORDS)).isEmpty();
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
    Browser.keep(page, "tables" + path.replace('/', '-') + "-390");
    page.context().close();
  }

  @Test
  void onPaperFiguresAreDrawnInItsColoursAndTablesAreUnfolded() {
    var page = at("/analytics", Look.DARK);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("#treatment ~ details table").isVisible()).isTrue();
    assertThat(darkPixels(page.locator("#treatment ~ figure canvas"))).isGreaterThan(500);
    var ink =
        page.evaluate(
            "() => Chart.getChart(document.querySelector('#treatment ~ figure canvas'))"
                + ".options.scales.y.ticks.color");
    assertThat(ink).isEqualTo("#000000");
    page.context().close();
  }
}
