package rationale.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What people come for, from the front page to what they take along, each in every way of reading.
 */
class StoriesInBrowserTest extends SamplesInBrowser {
  private Page page;

  @AfterEach
  void nothingWasComplainedOf() {
    assertThat(browser.complaints()).isEmpty();
    page.context().close();
  }

  private void open(Reader reader) {
    page = browser.open(server.address() + "/", reader.look());
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }

  private int found() {
    return Integer.parseInt(
        page.locator("h1").innerText().replaceFirst(" decision.*", "").replace(",", ""));
  }

  @ParameterizedTest
  @EnumSource
  void aPhysicianLooksForPrecedentWithTheOppositeOutcomeAndCitesIt(Reader reader) {
    open(reader);
    reader.ask(page.getByLabel("Search the decisions"), "lumbar MRI without red flags");
    assertThat(page.locator("h1")).containsText("decisions");
    assertThat(page.locator(".echo")).containsText("We searched");
    reader.filterBy(page, "treatment", "diagnostic-testing");
    reader.filterBy(page, "outcome", "upheld");
    var row = page.locator(".decision h4 a").first();
    if (reader == Reader.KEYBOARD) {
      page.keyboard().press("j");
      assertThat(row).isFocused();
    }
    reader.press(row);
    page.waitForURL("**/letters/**");
    assertThat(page.locator("mark").first()).isVisible();
    assertThat(page.locator(".item .prose").first()).isVisible();
    assertThat(page.locator("textarea, .citation").first()).isAttached();
    var similar = page.locator("#related a[href*='/similar']").first();
    reader.press(similar);
    page.waitForURL("**/similar**");
    assertThat(page.locator("main")).containsText("pposite");
    reader.press(page.locator("a[href*='/compare/']").first());
    page.waitForURL("**/compare/**");
    assertThat(page.locator(".sides .item")).hasCount(2);
    Browser.keep(page, "story-physician-" + reader);
  }

  @ParameterizedTest
  @EnumSource
  void anAttorneyFiltersOverturnedPhysicalTherapyAndTakesAllOfItAlong(Reader reader)
      throws IOException {
    open(reader);
    reader.ask(page.getByLabel("Search the decisions"), "physical therapy");
    reader.filterBy(page, "outcome", "overturned");
    page.locator(".chips a", new Page.LocatorOptions().setHasText("Overturned")).waitFor();
    int decisions = found();
    assertThat(page.locator("article.letter")).not().hasCount(0);
    for (var verdict : page.locator(".decision .verdict").allInnerTexts()) {
      assertThat(verdict).contains("Overturned");
    }
    reader.press(page.locator(".exports summary"));
    var file =
        page.waitForDownload(() -> reader.press(page.locator(".exports a[href^='/export.csv']")));
    var rows = Files.readString(file.path());
    assertThat(rows.lines().filter(line -> line.matches("^\"?[\\w-]+#\\d+.*")).count())
        .isEqualTo(decisions);
    assertThat(rows).doesNotContain("Upheld\",\"Upheld");
    Browser.keep(page, "story-attorney-" + reader);
  }

  @ParameterizedTest
  @EnumSource
  void aVisitorBrowsesFromTheFrontPageToADecisionAndLearnsWhatTheWordsMean(Reader reader) {
    open(reader);
    reader.press(link("Browse"));
    page.waitForURL("**/browse");
    reader.press(page.locator("main a[href='/browse/treatments']").first());
    page.waitForURL("**/browse/treatments");
    reader.press(page.locator(".branches a[href^='/search?treatment=']").first());
    page.waitForURL("**/search?treatment=**");
    assertThat(found()).isPositive();
    reader.press(page.locator("article.letter h3 a").first());
    page.waitForURL("**/letters/**");
    assertThat(page.locator("h1")).hasText(Pattern.compile("\\S+"));
    reader.press(link("Help"));
    page.waitForURL("**/help");
    assertThat(page.locator("main")).containsText("Overturned");
    reader.press(link("About"));
    page.waitForURL("**/about");
    Browser.keep(page, "story-visitor-" + reader);
  }
}
