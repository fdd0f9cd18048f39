package rationale.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rationale.browser.Browser.Look;

/** Decisions collected, noted, ordered and taken along, as a reader does it. */
class BasketInBrowserTest extends SamplesInBrowser {
  private static final String NOTE = "Same facts: see <page 2>.";

  @AfterEach
  void noConsoleComplains() {
    assertThat(browser.complaints()).isEmpty();
  }

  private void go(Page page, String path) {
    page.navigate(server.address() + path);
  }

  private static Locator exhibits(Page page) {
    return page.locator(".exhibits > li");
  }

  private static List<String> order(Page page) {
    exhibits(page).first().waitFor();
    return exhibits(page).all().stream().map(each -> each.getAttribute("data-id")).toList();
  }

  /** A basket of three decisions of one letter and another. */
  private Page collected(Look look) {
    var page = at("/letters/CM16-0900113", look);
    button(page, "Add to basket: CM16-0900113, item 1").click();
    button(page, "Add to basket: CM16-0900113, item 2").click();
    go(page, "/search?q=CM19-0900028");
    page.locator(".decision button.basket").first().click();
    assertThat(page.locator(".site nav a[href='/basket']").innerText()).isEqualTo("Basket (3)");
    assertThat(page.locator("#shelf-says").innerText()).isEqualTo("Added. 3 in your basket.");
    go(page, "/basket");
    exhibits(page).first().waitFor();
    return page;
  }

  @Test
  void aReaderCollectsNotesOrdersAndTakesAlong() throws IOException {
    var page = collected(Look.DESKTOP);
    assertThat(order(page)).containsExactly("CM16-0900113#1", "CM16-0900113#2", "CM19-0900028#1");
    page.getByLabel("Note on CM19-0900028, item 1").fill(NOTE);
    button(page, "Move up: CM19-0900028, item 1").click();
    button(page, "Move up: CM19-0900028, item 1").press("Enter");
    assertThat(page.locator("#shelf-says").innerText())
        .isEqualTo("CM19-0900028, item 1 is now exhibit 1 of 3.");
    page.reload();
    assertThat(order(page)).containsExactly("CM19-0900028#1", "CM16-0900113#1", "CM16-0900113#2");
    assertThat(page.getByLabel("Note on CM19-0900028, item 1").inputValue()).isEqualTo(NOTE);
    Browser.assertNoBarrier(page);
    Browser.keep(page, "basket-kept");
    var download = page.waitForDownload(() -> button(page, "Download for Word").click());
    try (var document = new XWPFDocument(Files.newInputStream(download.path()))) {
      assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
          .containsSubsequence("Exhibit 1", "Note: " + NOTE, "Exhibit 2", "Exhibit 3");
    }
    var table = page.waitForDownload(() -> button(page, "Download CSV").click());
    assertThat(Files.readString(table.path())).contains(NOTE);
    page.context().close();
  }

  @Test
  void whatIsRemovedOrClearedIsPutBackUnchanged() {
    var page = collected(Look.PHONE);
    page.getByLabel("Note on CM16-0900113, item 2").fill(NOTE);
    button(page, "Remove: CM16-0900113, item 2").click();
    button(page, "Undo").waitFor();
    assertThat(order(page)).hasSize(2);
    button(page, "Undo").click();
    page.locator("[data-id='CM16-0900113#2']").waitFor();
    button(page, "Clear the basket").click();
    page.getByText("Nothing is in your basket.").waitFor();
    button(page, "Undo").click();
    assertThat(order(page)).containsExactly("CM16-0900113#1", "CM16-0900113#2", "CM19-0900028#1");
    assertThat(page.getByLabel("Note on CM16-0900113, item 2").inputValue()).isEqualTo(NOTE);
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(390);
    Browser.keep(page, "basket-kept-phone");
    page.context().close();
  }

  @Test
  void twoTabsKeepInStep() {
    var page = collected(Look.DESKTOP);
    var other = page.context().newPage();
    go(other, "/letters/CM16-0900113");
    assertThat(button(other, "In basket: CM16-0900113, item 1").getAttribute("aria-pressed"))
        .isEqualTo("true");
    button(other, "In basket: CM16-0900113, item 1").click();
    page.locator("[data-id='CM16-0900113#1']")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    assertThat(order(page)).containsExactly("CM16-0900113#2", "CM19-0900028#1");
    page.bringToFront();
    assertThat(page.locator(".site nav a[href='/basket']").innerText()).isEqualTo("Basket (2)");
    page.context().close();
  }

  @Test
  void whatAnotherTabAddsStaysAlsoWhereItsRowCannotBeFetched() {
    var page = collected(Look.DESKTOP);
    page.route("**/basket", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
    var other = page.context().newPage();
    go(other, "/letters/CM16-0900113");
    button(other, "Add to basket: CM16-0900113, item 3").click();
    page.getByText("could not be fetched").waitFor();
    page.getByLabel("Note on CM19-0900028, item 1").fill(NOTE);
    other.reload();
    assertThat(other.locator(".site nav a[href='/basket']").innerText()).isEqualTo("Basket (4)");
    browser.complaints().clear(); // the console tells of the answer
    page.context().close();
  }

  @Test
  void aSharedListIsKeptOnlyWhenItsReaderAsks() {
    var page = at("/basket?d=CM16-0900113.2&d=CM19-0900028.1", Look.DESKTOP);
    assertThat(page.locator(".site nav a[href='/basket']").innerText()).isEqualTo("Basket");
    button(page, "Keep these in my basket").click();
    page.getByText("They are in your basket.").waitFor();
    go(page, "/basket");
    assertThat(order(page)).containsExactly("CM16-0900113#2", "CM19-0900028#1");
    page.context().close();
  }

  @Test
  void whateverStandsInTheStorageThePageWorks() {
    var page = at("/basket", Look.DESKTOP);
    page.evaluate("localStorage.setItem('rationale.basket', '[{\"id\":')");
    page.reload();
    page.getByText("could not be read").waitFor();
    assertThat(page.evaluate("localStorage.getItem('rationale.basket.broken')"))
        .isEqualTo("[{\"id\":");
    page.evaluate(
        "localStorage.setItem('rationale.basket', JSON.stringify([null, 7, {id: '<img src=x>#1',"
            + " note: 'n'.repeat(100000)}, {id: 'CM19-0900028#1', note: '<b>x</b>'}, {id: 'x'}]))");
    page.reload();
    assertThat(order(page)).containsExactly("CM19-0900028#1");
    assertThat(page.locator(".missing").innerText()).contains("<img src=x>, item 1");
    assertThat(page.getByLabel("Note on CM19-0900028, item 1").inputValue()).isEqualTo("<b>x</b>");
    page.context().close();
  }

  @Test
  void aBrowserThatKeepsNothingIsToldSo() {
    var page = at("/letters/CM16-0900113", Look.DESKTOP);
    page.addInitScript(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('off'); }})");
    page.reload();
    button(page, "Add to basket: CM16-0900113, item 1").click();
    page.locator(".basket-trouble").waitFor();
    assertThat(page.locator(".basket-trouble").innerText())
        .contains("does not let pages keep anything");
    page.context().close();
  }

  @Test
  void aFullStorageAndAFullBasketAreSaid() {
    var page = collected(Look.DESKTOP);
    page.evaluate(
        "() => { for (let size = 5000000; size > 0; size = Math.floor(size / 2)) {"
            + "try { localStorage.setItem('x' + size, 'x'.repeat(size)); } catch { } } }");
    page.getByLabel("Note on CM16-0900113, item 1").fill("n".repeat(1_000));
    page.getByText("has no room left").waitFor();
    page.evaluate(
        "() => { localStorage.clear(); localStorage.setItem('rationale.basket', JSON.stringify("
            + "Array.from({length: 250}, (_, n) => ({id: `CM00-0000000#${n + 1}`, note: ''})))); }");
    go(page, "/letters/CM16-0900113");
    assertThat(page.locator(".site nav a[href='/basket']").innerText()).isEqualTo("Basket (200)");
    button(page, "Add to basket: CM16-0900113, item 1").click();
    assertThat(page.locator(".basket-trouble").innerText())
        .isEqualTo("A basket holds 200 decisions, and yours is full.");
    page.context().close();
  }

  @Test
  void withoutJavaScriptASharedListIsShownAndExported() throws IOException {
    var page = at("/basket?d=CM16-0900113.2&d=CM19-0900028.1", Look.PLAIN);
    page.getByLabel("Note on CM19-0900028, item 1").fill(NOTE);
    page.getByLabel("Quote the rationales in full").check();
    var download = page.waitForDownload(() -> button(page, "Download for Word").click());
    try (var document = new XWPFDocument(Files.newInputStream(download.path()))) {
      assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
          .containsSubsequence("Exhibit 2", "Note: " + NOTE, "Rationale: ");
    }
    go(page, "/basket");
    assertThat(page.locator("main").innerText()).contains("needs JavaScript");
    page.context().close();
  }
}
