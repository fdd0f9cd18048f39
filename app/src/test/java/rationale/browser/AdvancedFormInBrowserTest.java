package rationale.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rationale.browser.Browser.Look;

/** The advanced form, and the letter that it leads to, in Chromium. */
class AdvancedFormInBrowserTest extends SamplesInBrowser {
  @ParameterizedTest
  @CsvSource({
    "advanced, /search/advanced",
    "advanced-filled, /search/advanced?q=a+OR+(b+AND+c)&outcome=overturned",
    "advanced-wrong, /search/advanced?form=1&near=pain&near-to=therapy&distance=300&case=x",
    "letter-found, /letters/CM13-0900052?from=q%3Drequest%253Amg%26outcome%3Doverturned"
  })
  void hasNoBarrierInEitherThemeNorOnAPhone(String name, String path) {
    for (var look : new Look[] {Look.DESKTOP, Look.DARK, Look.PHONE}) {
      var page = at(path, look);
      Browser.keep(
          page, name + "-" + look.width() + "-" + look.scheme().name().toLowerCase(Locale.ROOT));
      Browser.assertNoBarrier(page);
      assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
          .as("%s fits %d px", name, look.width())
          .isLessThanOrEqualTo(look.width());
      page.context().close();
    }
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void anAttorneyFillsItInWithoutJavaScriptAndFindsItFilledAgain() {
    var page = at("/", Look.PLAIN);
    page.getByText("Advanced form").click();
    page.getByLabel("All of these words").fill("(pain \"AND");
    page.getByLabel("None of these words").fill("opioid");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search").setExact(true))
        .last()
        .click();
    assertThat(page.url()).endsWith("/search?q=pain+NOT+opioid");
    page.getByText("Advanced form").click();
    assertThat(page.getByLabel("None of these words").inputValue()).isEqualTo("opioid");
    page.context().close();
  }

  @Test
  void theTabKeyGoesThroughTheBoxesInReadingOrder() {
    var page = at("/search/advanced", Look.DESKTOP);
    page.locator("#every").focus();
    var order = new ArrayList<String>();
    for (int i = 0; i < 16; i++) {
      order.add((String) page.evaluate("document.activeElement.id"));
      page.keyboard().press("Tab");
    }
    assertThat(order)
        .isEqualTo(
            List.of(
                "every",
                "phrase",
                "any",
                "none",
                "near",
                "near-to",
                "unit",
                "distance",
                "order",
                "repeated",
                "times",
                "where",
                "sort",
                "decided-from",
                "decided-to",
                "case"));
    page.context().close();
  }
}
