package rationale.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rationale.browser.Browser.Look;

/** The pages in Chromium: without barriers, without complaints, and without JavaScript. */
class PagesInBrowserTest extends SamplesInBrowser {
  static final Map<String, String> PAGES =
      Map.ofEntries(
          Map.entry("home", "/"),
          Map.entry("browse", "/browse"),
          Map.entry("treatments", "/browse/treatments"),
          Map.entry("titles", "/browse/guidelines/mtus"),
          Map.entry("search", "/search?q=physical+therapy"),
          Map.entry("nothing", "/search?q=acupuncture&outcome=overturned&decided=2013"),
          Map.entry("facet", "/search/facets/specialty"),
          Map.entry("letter", "/letters/CM19-0900028?from=q%3Dpain"),
          Map.entry("pdf-letter", "/letters/CM17-0900007"),
          Map.entry("text", "/letters/CM17-0900007/text#at-rationale-1"),
          Map.entry("similar", "/letters/CM19-0900028/1/similar"),
          Map.entry("compare", "/letters/CM19-0900028/1/compare/CM16-0900113/1"),
          Map.entry("basket", "/basket?d=CM19-0900028.1&d=CM16-0900113.2&d=CM19-7777777.1"),
          Map.entry("basket-empty", "/basket"),
          Map.entry("lookup", "/lookup?cases=CM19-0900028+16-900113%232+banana+CM99-1234567"),
          Map.entry("saved", "/saved"),
          Map.entry("about", "/about"),
          Map.entry("help", "/help"),
          Map.entry("analytics", "/analytics"),
          Map.entry("contrast", "/contrast"),
          Map.entry("missing", "/letters/none"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "home",
        "browse",
        "treatments",
        "titles",
        "search",
        "nothing",
        "facet",
        "letter",
        "pdf-letter",
        "text",
        "about",
        "basket",
        "basket-empty",
        "lookup",
        "saved",
        "help",
        "similar",
        "compare",
        "analytics",
        "contrast",
        "missing"
      })
  void hasNoBarrierInEitherThemeNorOnAPhone(String name) {
    for (var look : new Look[] {Look.DESKTOP, Look.DARK, Look.PHONE}) {
      var page = at(PAGES.get(name), look);
      Browser.keep(
          page, name + "-" + look.width() + "-" + look.scheme().name().toLowerCase(Locale.ROOT));
      Browser.assertNoBarrier(page, look);
      assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
          .as("%s fits %d px", name, look.width())
          .isLessThanOrEqualTo(look.width());
      page.context().close();
    }
    if (!name.equals("missing")) { // its 404 is itself a complaint of the console
      assertThat(browser.complaints()).isEmpty();
    }
    browser.complaints().clear();
  }

  @Test
  void aLongFilterNarrowsToWhatIsTypedWithoutLeavingThePage() {
    var page = at("/search", Look.DESKTOP);
    var states = page.locator("details.facet", withText("Reviewer licensed in"));
    states.locator("> summary").click();
    assertThat(states.getByText("New Jersey").count()).isZero();
    var narrowing = states.getByLabel("Find in Reviewer licensed in");
    narrowing.pressSequentially("new j");
    states.getByText("1 found").waitFor();
    var visible = states.locator(".values li:visible");
    assertThat(visible.allInnerTexts()).hasSize(1).first().asString().contains("New Jersey");
    narrowing.fill("decisions");
    states.getByText("0 found").waitFor();
    assertThat(states.locator(".values li:visible").count()).isZero();
    narrowing.fill("new j");
    states.getByText("1 found").waitFor();
    Browser.assertNoBarrier(page);
    Browser.keep(page, "search-narrowed");
    visible.locator("input").check();
    page.waitForURL("**/search?licensed=new-jersey");
    assertThat(page.locator(".chips").innerText()).contains("Reviewer licensed in: New Jersey");
    assertThat(browser.complaints()).isEmpty();
    page.context().close();
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
