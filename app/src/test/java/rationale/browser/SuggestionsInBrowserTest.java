package rationale.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rationale.browser.Browser.Look;

/** The search boxes in Chromium: what they offer while somebody types. */
class SuggestionsInBrowserTest extends SamplesInBrowser {
  private static final String THERAPY =
      "/search?treatment=rehabilitation.physical-therapy-occupational-therapy";

  @AfterEach
  void nothingBreaksTheContentPolicy() {
    assertThat(browser.complaints()).isEmpty();
  }

  private static Locator type(Page page, String words) {
    var box = page.locator("#q");
    box.fill("");
    box.pressSequentially(words);
    return box;
  }

  private static Locator options(Page page) {
    return page.getByRole(AriaRole.OPTION);
  }

  private static Locator option(Page page, String text) {
    return options(page).filter(new Locator.FilterOptions().setHasText(text)).first();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/search?q=knee", "/letters/CM19-0900028", "/about"})
  void aFilterIsChosenByKeyboardInAnySearchBox(String path) {
    var page = at(path, Look.DESKTOP);
    var box = type(page, "ther phys");
    assertThat(options(page).first()).containsText("Physical Therapy/Occupational Therapy");
    assertThat(box).hasAttribute("aria-expanded", "true");
    assertThat(page.getByText(Pattern.compile("^[2-8] suggestions$"))).isAttached();
    box.press("ArrowDown");
    assertThat(box).hasAttribute("aria-activedescendant", "suggestion-0");
    assertThat(options(page).first()).hasAttribute("aria-selected", "true");
    var count = options(page).first().locator(".count").textContent();
    box.press("Enter");
    page.waitForURL("**" + THERAPY);
    assertThat(page.locator("h1")).containsText(count);
    page.context().close();
  }

  @Test
  void whoGoesOnTypingHasChosenNothing() {
    var page = at("/", Look.DESKTOP);
    var box = type(page, "phys");
    assertThat(options(page).first()).isVisible();
    box.press("ArrowDown");
    assertThat(box).hasAttribute("aria-activedescendant", "suggestion-0");
    box.press("i");
    assertThat(box).not().hasAttribute("aria-activedescendant", "suggestion-0");
    box.press("Enter");
    page.waitForURL("**/search?q=physi");
    page.context().close();
  }

  @Test
  void aRequestIsChosenByMouseAndFillsTheBox() {
    var page = at("/", Look.DESKTOP);
    type(page, "lumbar mri");
    var request = options(page).filter(new Locator.FilterOptions().setHasText("Request")).first();
    var count = request.locator(".count").textContent();
    request.click();
    page.waitForURL("**/search?q=request*");
    assertThat(page.locator("#q").inputValue()).startsWith("request:(");
    assertThat(page.locator("h1")).containsText(count);
    page.context().close();
  }

  @Test
  void aCaseNumberLeadsToItsLetter() {
    var page = at("/", Look.DESKTOP);
    type(page, "19-900028");
    option(page, "CM19-0900028").click();
    page.waitForURL("**/letters/CM19-0900028");
    page.context().close();
  }

  @Test
  void enterWithNothingChosenSearchesWhatIsTyped() {
    var page = at("/", Look.DESKTOP);
    var box = type(page, "ther phys");
    assertThat(options(page).first()).isVisible();
    box.press("ArrowDown");
    box.press("ArrowUp");
    box.press("Enter");
    page.waitForURL("**/search?q=ther+phys");
    page.context().close();
  }

  @Test
  void escapeClosesTheListAndKeepsTheWords() {
    var page = at("/", Look.DESKTOP);
    var box = type(page, "ther phys");
    assertThat(options(page).first()).isVisible();
    box.press("Escape");
    assertThat(options(page)).hasCount(0);
    assertThat(box).hasValue("ther phys");
    assertThat(box).hasAttribute("aria-expanded", "false");
    type(page, "phys");
    assertThat(options(page).first()).isVisible();
    page.locator("h1").click();
    assertThat(options(page)).hasCount(0);
    page.context().close();
  }

  @Test
  void whoTypesFastAsksOnce() {
    var page = at("/", Look.DESKTOP);
    var asked = new ArrayList<String>();
    page.onRequest(request -> asked.add(request.url()));
    page.evaluate(
        """
        const box = document.getElementById("q");
        for (const typed of ["ph", "physical", "physical therapy"]) {
          box.value = typed;
          box.dispatchEvent(new Event("input"));
        }
        """);
    assertThat(options(page).first()).isVisible();
    assertThat(asked.stream().filter(address -> address.contains("/api/")))
        .containsExactly(server.address() + "/api/v1/suggest?q=physical+therapy&limit=8");
    page.context().close();
  }

  @Test
  void theOpenListHasNoBarrierAndStaysOnTheScreen() {
    for (var look : new Look[] {Look.DESKTOP, Look.DARK, Look.PHONE}) {
      for (var path : new String[] {"/", "/letters/CM19-0900028"}) {
        var page = at(path, look);
        var box = type(page, "phys");
        assertThat(options(page).first()).isVisible();
        box.press("ArrowDown");
        Browser.assertNoBarrier(page);
        var list = page.locator("[role=listbox]").boundingBox();
        assertThat(list.x).isNotNegative();
        assertThat(list.x + list.width).isLessThanOrEqualTo(look.width());
        assertThat(list.y).isGreaterThan(box.boundingBox().y);
        page.screenshot(
            new Page.ScreenshotOptions()
                .setPath(
                    Path.of(
                        "target/screenshots",
                        "suggestions-%d-%s-%d.png"
                            .formatted(look.width(), look.scheme(), path.length()))));
        page.context().close();
      }
    }
  }

  @Test
  void withoutJavaScriptTheBoxIsABox() {
    var page = at("/", Look.PLAIN);
    type(page, "ther phys");
    assertThat(page.locator("[role=listbox], [role=combobox]")).hasCount(0);
    page.locator("#q").press("Enter");
    page.waitForURL("**/search?q=ther+phys");
    page.context().close();
  }
}
