package rationale.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import rationale.TestRepository;
import rationale.browser.Browser.Look;

/** Searches kept in the browser, and everything kept there as one file. */
class SavedSearchesInBrowserTest extends SamplesInBrowser {
  /** A browser that has saved a search and collected a decision. */
  private Page saved() {
    var page =
        browser.open(server.address() + "/search?q=therapy&outcome=overturned", Look.DESKTOP);
    button(page, "Save this search").click();
    page.locator(".save-search button[aria-pressed=true]").waitFor();
    page.locator(".decision button.basket").first().click();
    page.navigate(server.address() + "/saved");
    page.getByText("Nothing new since you saved it").waitFor();
    return page;
  }

  @Test
  void aSearchIsSavedRenamedTellsWhatIsNewAndIsRemoved() {
    var page = saved();
    var item = page.locator(".searches li");
    assertThat(item.innerText()).contains("therapy · Overturned", "decisions then");
    assertThat(item.locator("h2 a").getAttribute("href"))
        .isEqualTo("/search?q=therapy&outcome=overturned");
    assertThat(item.locator("a[href^='/feed.']").count()).isEqualTo(2);
    button(page, "Rename therapy · Overturned").click();
    page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true))
        .fill("My <b>therapies</b>");
    button(page, "Keep this name").click();
    assertThat(item.locator("h2").innerText()).isEqualTo("My <b>therapies</b>");
    page.evaluate(
        "() => { const key = 'rationale.searches', all = JSON.parse(localStorage.getItem(key));"
            + "all[0].newest = '2020-01-01T00:00:00Z';"
            + "localStorage.setItem(key, JSON.stringify(all)); }");
    page.reload();
    var fresh = item.locator(".fresh a");
    fresh.waitFor();
    assertThat(fresh.innerText()).matches("\\d+ new");
    Browser.assertNoBarrier(page);
    Browser.keep(page, "saved-kept");
    button(page, "Remove My <b>therapies</b>").click();
    page.getByText("No search is saved here.").waitFor();
    assertThat(browser.complaints()).isEmpty();
    page.context().close();
  }

  @Test
  void aPageThatGoesOnToAnotherSearchOffersToSaveAndCollectThatOne() {
    var page = saved();
    page.navigate(server.address() + "/search?q=therapy&outcome=overturned");
    assertThat(page.locator(".save-search button").innerText()).isEqualTo("Saved");
    page.locator("#filters input[name=outcome][value=upheld]").check();
    page.waitForURL("**outcome=upheld**");
    page.locator(".save-search button[aria-pressed=false]").waitFor();
    assertThat(page.locator(".decision button.basket").count())
        .isEqualTo(page.locator(".decision").count())
        .isPositive();
    assertThat(page.locator(".research dl").innerText()).contains("Outcome: Upheld");
    assertThat(page.locator(".research button").count()).isEqualTo(1);
    assertThat(browser.complaints()).isEmpty();
    page.context().close();
  }

  @Test
  void noSavedSearchGivesWayUnsaidToOneTooMany() {
    var page = browser.open(server.address() + "/search?q=therapy", Look.DESKTOP);
    page.evaluate(
        "() => localStorage.setItem('rationale.searches', JSON.stringify("
            + "Array.from({length: 200}, (_, n) => ({href: `/search?q=${n}`}))))");
    button(page, "Save this search").click();
    page.getByText("Not saved: 200 are the most").first().waitFor();
    assertThat(page.evaluate("localStorage['rationale.searches']").toString())
        .contains("/search?q=199\"")
        .doesNotContain("therapy");
    page.context().close();
  }

  @Test
  void oneFileTakesEverythingToAnotherBrowser() throws IOException {
    var page = saved();
    var download = page.waitForDownload(() -> button(page, "Write everything to a file").click());
    var things = Files.readString(download.path());
    assertThat(TestRepository.json(things).get("basket")).hasSize(1);
    page.context().close();
    var other = browser.open(server.address() + "/saved", Look.DESKTOP);
    takeIn(other, things);
    other.getByText("Taken in: 1 decision and 1 saved search that were not here.").waitFor();
    assertThat(other.locator(".searches li").count()).isEqualTo(1);
    takeIn(other, things);
    other.getByText("Taken in: 0 decisions and 0 saved searches").waitFor();
    other.context().close();
  }

  private static void takeIn(Page page, String text) {
    page.getByLabel("Take in a file")
        .setInputFiles(
            new FilePayload(
                "things.json", "application/json", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aFileOfAnythingChangesNothingOrWhatFits() {
    var page = browser.open(server.address() + "/saved", Look.DESKTOP);
    for (var wrong :
        new String[] {"", "{", "[]", "null", "{\"rationale\": 2}", "x".repeat(6_000_000)}) {
      takeIn(page, wrong);
      page.getByText("was not written by Rationale").waitFor();
      page.evaluate("document.querySelector('#everything .kept').textContent = ''");
    }
    takeIn(
        page,
        "{\"rationale\": 1, \"basket\": [{\"id\": \"CM19-0900028#1\", \"note\": \""
            + "n".repeat(100_000)
            + "\"}, 5, {\"id\": []}], \"searches\": [{\"href\": \"javascript:alert(1)\"},"
            + " {\"href\": \"/search?q=%zz\", \"name\": \"<img src=x onerror=alert(1)>\"}]}");
    page.getByText("Taken in: 1 decision and 1 saved search").waitFor();
    assertThat(page.evaluate("JSON.parse(localStorage['rationale.basket'])[0].note.length"))
        .isEqualTo(2_000);
    assertThat(page.locator("#saved img").count()).isZero();
    assertThat(page.locator("#saved a[href^=javascript]").count()).isZero();
    page.context().close();
  }
}
