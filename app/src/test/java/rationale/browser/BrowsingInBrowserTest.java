package rationale.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rationale.browser.Browser.Look;

/** The front page and the pages to browse, as hands and eyes find them. */
class BrowsingInBrowserTest extends SamplesInBrowser {
  @Test
  void aBarLeadsToTheLettersOfItsMonth() {
    var page = at("/", Look.PHONE);
    var bar = page.locator(".months svg a").first();
    var told = bar.locator("title").textContent();
    bar.locator(".hit").click();
    page.waitForURL("**/search?decided=*");
    assertThat(page.locator("h1").innerText() + " ")
        .contains(" in " + told.substring(told.indexOf(": ") + 2) + " ");
    page.context().close();
  }

  @Test
  void keysReachEachMonthOnceInTheTable() {
    var page = at("/", Look.DESKTOP);
    assertThat(page.locator(".months svg a:not([tabindex='-1'])").count()).isZero();
    page.locator(".months summary").click();
    var first = page.locator(".by-month td a").first();
    first.focus();
    assertThat(first.evaluate("each => document.activeElement === each")).isEqualTo(true);
    Browser.assertNoBarrier(page);
    Browser.keep(page, "home-months");
    page.context().close();
  }

  @Test
  void theTableOfMonthsScrollsByItselfOnAPhone() {
    var page = at("/", Look.PHONE);
    page.locator(".months summary").click();
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(Look.PHONE.width());
    Browser.assertNoBarrier(page);
    page.context().close();
  }

  @Test
  void aListNarrowsWhileANameIsTyped() {
    var page = at("/browse/treatments", Look.DESKTOP);
    page.locator("#find").pressSequentially("acup");
    var shown = page.locator(".branches .name:visible");
    assertThat(shown.allInnerTexts()).containsExactly("Rehabilitation", "Acupuncture");
    assertThat(page.locator("#narrowed").innerText()).isEqualTo("1 found");
    Browser.assertNoBarrier(page);
    page.locator("#find").fill("");
    assertThat(shown.count()).isGreaterThan(20);
    assertThat(browser.complaints()).isEmpty();
    page.context().close();
  }

  @Test
  void withoutScriptTheFormFindsIt() {
    var page = at("/browse/treatments?order=name", Look.PLAIN);
    page.locator("#find").fill("acup");
    page.locator(".find-in button").click();
    assertThat(page.url()).endsWith("/browse/treatments?find=acup&order=name");
    assertThat(page.locator(".branches .name").allInnerTexts())
        .containsExactly("Rehabilitation", "Acupuncture");
    page.context().close();
  }
}
