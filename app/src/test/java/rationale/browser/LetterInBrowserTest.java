package rationale.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import rationale.browser.Browser.Look;

/** A letter's page in Chromium: its evidence, its marks, its citations, its original beside it. */
class LetterInBrowserTest extends SamplesInBrowser {
  private static final String LETTER = "/letters/CM19-0900028";
  private static final String REASONED = "/letters/CM13-0900052";
  private static final String PDF_LETTER = "/letters/CM17-0900007";

  @AfterEach
  void nothingWasComplainedOf() {
    assertThat(browser.complaints()).isEmpty();
  }

  private static Locator evidenceOf(Page page, String fact) {
    return page.locator(".facts a.at[aria-label^='" + fact + "']").first();
  }

  @Test
  void aFactShowsItsPlaceToThePointer() {
    var page = at(LETTER, Look.DESKTOP);
    evidenceOf(page, "Decision date").hover();
    var evidence = page.locator("#evidence");
    assertThat(evidence.locator("mark")).hasText(Pattern.compile("\\d\\d/\\d\\d/\\d{4}"));
    assertThat(evidence.locator("pre")).containsText("Decision Date:");
    Browser.keep(page, "letter-evidence");
    page.mouse().move(1270, 5);
    assertThat(evidence).isHidden();
    page.context().close();
  }

  @Test
  void aFactShowsItsPlaceToTheKeyboardAndGivesTheFocusBack() {
    var page = at(LETTER, Look.DESKTOP);
    var link = evidenceOf(page, "Decision date");
    link.focus();
    page.keyboard().press("Enter");
    var evidence = page.locator("#evidence");
    assertThat(evidence).isFocused();
    Browser.assertNoBarrier(page);
    page.keyboard().press("Tab");
    assertThat(evidence.getByText("In the whole text")).isFocused();
    page.keyboard().press("Escape");
    assertThat(evidence).isHidden();
    assertThat(link).isFocused();
    page.context().close();
  }

  @Test
  void aPressedFactStaysOnAPhoneUntilItIsClosed() {
    var page = at(LETTER, Look.PHONE);
    page.locator(".item a.at").first().click();
    var evidence = page.locator("#evidence");
    assertThat(evidence.locator("mark")).isVisible();
    assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThan(391);
    Browser.keep(page, "letter-evidence-390");
    Browser.assertNoBarrier(page);
    button(page, "Close").click();
    assertThat(evidence).isHidden();
    page.context().close();
  }

  @Test
  void aReasonLightsUpItsSentence() {
    var page = at(REASONED, Look.DESKTOP);
    var reason = page.locator(".item .details a.at[href^='#']").first();
    reason.focus();
    page.keyboard().press("Shift+Tab");
    page.keyboard().press("Tab");
    assertThat(page.locator(".says.lit").first()).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator(".says.lit")).hasCount(0);
    page.context().close();
  }

  @Test
  void factsLeadToTheTextWithoutJavaScript() {
    var page = at(LETTER, Look.PLAIN);
    evidenceOf(page, "Decision date").click();
    assertThat(page.url()).endsWith(LETTER + "/text#at-decision-date");
    assertThat(page.locator("#at-decision-date")).isInViewport();
    page.context().close();
  }

  @Test
  void marksAreSteppedThroughWithKeysAndHidden() {
    var page = at(LETTER + "?from=q%3Dpain", Look.DESKTOP);
    int marks = page.locator(".body mark[id]").count();
    assertThat(marks).isGreaterThan(1);
    page.keyboard().press("n");
    assertThat(page.locator(".stepper .place")).hasText("1 of " + marks);
    page.keyboard().press("p");
    assertThat(page.locator(".stepper .place")).hasText(marks + " of " + marks);
    assertThat(page.locator("mark.current")).isInViewport();
    assertThat(page.locator(".stepper output")).containsText("Mark " + marks + " of " + marks);
    button(page, "Hide marks").click();
    assertThat(page.locator("body.without-marks")).isVisible();
    button(page, "Show marks").click();
    assertThat(page.locator("body.without-marks")).hasCount(0);
    page.context().close();
  }

  @Test
  void theStepperCoversNoTextOnAPhone() {
    var page = at(LETTER + "?from=q%3Dpain", Look.PHONE);
    page.evaluate("scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })");
    var stepper = page.locator(".stepper").boundingBox();
    var contents = page.getByText("Contents").boundingBox();
    assertThat(contents.x + contents.width).isLessThan(stepper.x);
    var footer = page.locator("footer.site > :last-child").boundingBox();
    assertThat(footer.y + footer.height).isLessThanOrEqualTo(stepper.y);
    Browser.assertNoBarrier(page);
    page.context().close();
  }

  @Test
  void onePressCopiesTheCitationOfAnItem() {
    var page = at(LETTER, Look.DESKTOP);
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    button(page, "Copy citation").first().click();
    assertThat(page.getByRole(AriaRole.STATUS).filter(text("Citation of item 1 copied")))
        .hasCount(1);
    assertThat((String) page.evaluate("navigator.clipboard.readText()"))
        .startsWith("Independent Medical Review, Case No. CM19-0900028")
        .endsWith("item 1");
    page.context().close();
  }

  @Test
  void selectedWordsAreCopiedWithTheirCitationByKeyboard() {
    var page = at(LETTER, Look.DESKTOP);
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.evaluate("getSelection().selectAllChildren(document.querySelector('.item .prose p'))");
    var quote = button(page, "Copy quote with citation");
    quote.waitFor();
    Browser.keep(page, "letter-quote");
    Browser.assertNoBarrier(page);
    quote.focus();
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.STATUS).filter(text("Quote with citation copied")))
        .hasCount(1);
    assertThat((String) page.evaluate("navigator.clipboard.readText()"))
        .matches(
            "“[^”¶]+” Independent Medical Review, Case No. CM19-0900028, .*, item 1, paragraph 1, "
                + Pattern.quote(server.address() + LETTER + "#1-p1"));
    page.context().close();
  }

  @Test
  void aBrowserThatMayNotCopySelectsTheCitation() {
    var page = at(LETTER, Look.DESKTOP);
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    button(page, "Copy citation").first().click();
    assertThat(page.locator("#cite-1")).isFocused();
    assertThat((String) page.evaluate("getSelection().toString()")).endsWith("item 1");
    page.context().close();
  }

  @Test
  void theOriginalStandsBesideOnceAskedForAndIsRemembered() {
    var page = at(PDF_LETTER, Look.DESKTOP);
    page.evaluate("document.getElementById('1').scrollIntoView({ behavior: 'instant' })");
    assertThat(page.locator("iframe")).hasCount(0);
    button(page, "Show the original beside").click();
    assertThat(page.locator(".pane iframe").getAttribute("src"))
        .matches(".*" + PDF_LETTER + "/original#page=[1-9]&.*");
    button(page, "Text as received").click();
    assertThat(page.frameLocator(".pane iframe").locator("pre").first())
        .containsText("CM17-0900007");
    assertThat(page.frameLocator(".pane iframe").locator("header.site")).isHidden();
    Browser.assertNoBarrier(page);
    Browser.keep(page, "letter-beside");
    page.reload();
    assertThat(page.locator(".pane iframe")).hasAttribute("title", "The text as received");
    button(page, "Close").click();
    page.reload();
    assertThat(page.locator(".pane")).hasCount(0);
    page.context().close();
  }

  @Test
  void aPhoneGetsALinkToTheOriginal() {
    var page = at(PDF_LETTER, Look.PHONE);
    assertThat(button(page, "Show the original beside")).isHidden();
    assertThat(page.getByText("Original PDF")).isVisible();
    assertThat(page.locator("details.facts dl")).isHidden();
    var contents = page.getByText("Contents").boundingBox();
    assertThat(contents.y).isBetween(780.0, 840.0);
    page.context().close();
  }

  @Test
  void theJumpListFollowsTheReader() {
    var page = at(LETTER, Look.DESKTOP);
    page.evaluate("document.getElementById('2').scrollIntoView({ behavior: 'instant' })");
    assertThat(page.locator(".contents a[href='#2']")).hasAttribute("aria-current", "location");
    assertThat(page.locator(".contents [aria-current]")).hasCount(1);
    page.context().close();
  }

  @Test
  void theTextHasNoBarrierInEitherTheme() {
    for (var look : List.of(Look.DESKTOP, Look.DARK, Look.PHONE)) {
      var page = at(LETTER + "/text#at-rationale-1", look);
      Browser.assertNoBarrier(page);
      assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(look.width());
      Browser.keep(page, "text-" + look.width() + "-" + look.scheme());
      page.context().close();
    }
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
