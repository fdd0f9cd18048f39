package rationale.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import rationale.browser.Browser.Look;
import rationale.web.TestServer;

/** Tests that look at the sample letters in one Chromium. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SamplesInBrowser {
  final TestServer server = TestServer.ofSamples();
  Browser browser;

  @BeforeAll
  void openTheBrowser() {
    browser = Browser.start();
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  Page at(String path, Look look) {
    return browser.open(server.address() + path, look);
  }

  static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
