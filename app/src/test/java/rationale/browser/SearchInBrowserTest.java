package rationale.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rationale.browser.Browser.Look;

/** The search page as it answers ticks, keys and the buttons of the browser. */
class SearchInBrowserTest extends SamplesInBrowser {
  private Page page;

  @AfterEach
  void nothingWasComplainedOf() {
    assertThat(browser.complaints()).isEmpty();
    page.context().close();
  }

  private void open(String path, Look look) {
    page = browser.open(server.address() + path, look);
    page.evaluate("window.stayed = true");
  }

  private boolean stayed() {
    return (boolean) page.evaluate("window.stayed === true");
  }

  private Locator box(String id) {
    return page.locator("[id='" + id + "']");
  }

  @Test
  void aFilterAppliesAtOnceAndKeepsThePlaceTheFocusAndWhatIsUnfolded() {
    open("/search?q=pain", Look.DESKTOP);
    box("facet.sex").locator("> summary").click();
    box("sex.female").scrollIntoViewIfNeeded();
    double before = box("sex.female").boundingBox().y;
    box("sex.female").check();
    page.waitForURL("**/search?q=pain&sex=female");
    assertThat(box("sex.female")).isFocused();
    assertThat(box("sex.female")).isChecked();
    assertThat(box("facet.sex")).hasAttribute("open", "");
    assertThat(box("sex.female").boundingBox().y).isCloseTo(before, within(2.0));
    assertThat(stayed()).isTrue();
    assertThat(page.locator("#told")).containsText(Pattern.compile("Female — \\d+ decisions"));
    assertThat(page).hasTitle(Pattern.compile("Female — \\d+ decisions"));
    Browser.assertNoBarrier(page);
  }

  @Test
  void backAndForwardBringTheFiltersBackWithoutLoadingThePageAnew() {
    open("/search?q=pain", Look.DESKTOP);
    var all = page.locator("h1").innerText();
    box("outcome.overturned").check();
    page.waitForURL("**/search?q=pain&outcome=overturned");
    assertThat(page.locator("h1")).not().hasText(all);
    box("guideline.odg").check();
    page.waitForURL("**outcome=overturned&guideline=odg");
    page.goBack();
    assertThat(box("guideline.odg")).not().isChecked();
    assertThat(box("outcome.overturned")).isChecked();
    page.goBack();
    assertThat(page.locator("h1")).hasText(all);
    assertThat(box("outcome.overturned")).not().isChecked();
    page.goForward();
    assertThat(box("outcome.overturned")).isChecked();
    assertThat(stayed()).isTrue();
    box("outcome.upheld").check(); // what was brought back works like what was there
    page.waitForURL("**/search?q=pain&outcome=overturned&outcome=upheld");
  }

  @Test
  void aFilterKeepsTheQueriesWithinWhichOneSearches() {
    open("/search?q=pain&within=therapy&within=knee", Look.DESKTOP);
    box("outcome.upheld").check();
    page.waitForURL("**/search?q=pain&within=therapy&within=knee&outcome=upheld");
    assertThat(stayed()).isTrue();
  }

  @Test
  void whoRemovesAFilterGoesOnAtTheNumberFound() {
    open("/search?q=pain&outcome=overturned", Look.DESKTOP);
    page.locator(".chips a", new Page.LocatorOptions().setHasText("Overturned")).click();
    page.waitForURL("**/search?q=pain");
    assertThat(page.locator("#found")).isFocused();
    assertThat(stayed()).isTrue();
  }

  @Test
  void theNextPageBeginsAtItsTop() {
    open("/search?q=pain", Look.DESKTOP);
    page.locator(".pager a[rel=next]").click();
    page.waitForURL("**/search?q=pain&page=2");
    assertThat(page.locator("#results")).isInViewport();
    assertThat(page.locator("article.letter").first()).isInViewport();
    assertThat(stayed()).isTrue();
  }

  @Test
  void rowsAreFullOrCompactAndStaySo() {
    open("/search?q=pain", Look.DESKTOP);
    assertThat(page.locator(".snippets").first()).isVisible();
    page.getByLabel("compact").check();
    assertThat(page.locator(".snippets").first()).isHidden();
    Browser.keep(page, "search-compact");
    page.locator(".pager a[rel=next]").click();
    page.waitForURL("**page=2");
    assertThat(page.locator(".snippets").first()).isHidden();
    page.reload();
    assertThat(page.locator(".snippets").first()).isHidden();
  }

  @Test
  void rowsAreCompactWithoutScripts() {
    page = browser.open(server.address() + "/search?q=pain", Look.PLAIN);
    page.getByLabel("compact").check();
    assertThat(page.locator(".snippets").first()).isHidden();
  }

  @Test
  void singleKeysMoveThroughTheRowsAndCanBeSwitchedOff() {
    open("/search?q=pain", Look.DESKTOP);
    var rows = page.locator(".decision h4 a");
    page.keyboard().press("j");
    assertThat(rows.nth(0)).isFocused();
    page.keyboard().press("j");
    assertThat(rows.nth(1)).isFocused();
    page.keyboard().press("k");
    assertThat(rows.nth(0)).isFocused();
    page.keyboard().press("/");
    assertThat(page.locator("#q")).isFocused();
    page.locator("h1").focus();
    page.keyboard().press("?");
    assertThat(page.locator("#shortcuts")).isVisible();
    Browser.assertNoBarrier(page);
    Browser.keep(page, "shortcuts");
    page.locator("#single-keys").uncheck();
    page.keyboard().press("Escape");
    assertThat(page.locator("#shortcuts")).isHidden();
    page.keyboard().press("?");
    assertThat(page.locator("#shortcuts")).isHidden();
    page.reload();
    page.keyboard().press("?");
    assertThat(page.locator("#shortcuts")).isHidden();
  }

  @Test
  void aDateThatIsNoneIsToldAtItsBox() {
    open("/search?q=pain", Look.DESKTOP);
    page.locator("#facet\\.decided > summary").click();
    page.locator("#range-decided-from").fill("soon");
    page.keyboard().press("Enter");
    assertThat(page.locator("#range-decided-help")).containsText("“soon” is no date");
    assertThat(page.locator("#range-decided-from")).hasValue("soon");
    assertThat(page.locator(".found .notices")).containsText("“soon” is no date");
    Browser.assertNoBarrier(page);
    page.locator("#range-decided-from").fill("2016");
    page.keyboard().press("Enter");
    page.waitForURL("**/search?q=pain&decided=2016..");
  }

  @Test
  void whereTheServerCannotAnswerThePageOfTheErrorIsShown() {
    open("/search?q=pain", Look.DESKTOP);
    page.route(
        "**/search?q=pain&outcome=overturned",
        route -> route.fulfill(new Route.FulfillOptions().setStatus(503).setBody("overloaded")));
    box("outcome.overturned").check();
    assertThat(page.locator("body")).hasText("overloaded");
    browser.complaints().clear(); // the console tells of the answer
  }
}
