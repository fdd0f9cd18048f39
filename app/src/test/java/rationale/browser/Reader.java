package rationale.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import rationale.browser.Browser.Look;

/** Somebody who uses pages: with a pointer, by the keyboard alone, or without JavaScript. */
enum Reader {
  POINTER,
  KEYBOARD,
  WITHOUT_SCRIPTS;

  private static final int MOST_TABS = 400;

  Look look() {
    return this == WITHOUT_SCRIPTS ? Look.PLAIN : Look.DESKTOP;
  }

  boolean hasScripts() {
    return this != WITHOUT_SCRIPTS;
  }

  /** Follows a link or presses a button. */
  void press(Locator what) {
    if (this == KEYBOARD) {
      reach(what);
      what.page().keyboard().press("Enter");
    } else {
      what.click();
    }
  }

  /** Ticks a filter and has it applied, which scripts do by themselves. */
  void filterBy(Page page, String name, String value) {
    var box = page.locator("#filters input[name='%s'][value='%s']".formatted(name, value));
    if (this == KEYBOARD) {
      reach(box);
      page.keyboard().press("Space");
    } else {
      box.check();
    }
    if (!hasScripts()) {
      page.getByText("Apply filters").click();
    }
    page.waitForURL("**" + name + "=" + value + "**");
  }

  /** Types into a box and sends it. */
  void ask(Locator box, String words) {
    if (this == KEYBOARD) {
      reach(box);
      box.page().keyboard().type(words);
    } else {
      box.fill(words);
    }
    box.press("Enter");
  }

  /** Goes on to {@code what} by the Tab key, as far as that leads. */
  void reach(Locator what) {
    for (int tabs = 0; tabs < MOST_TABS; tabs++) {
      if ((boolean) what.evaluate("each => each === document.activeElement")) {
        assertThat((boolean) what.evaluate("each => each.matches(':focus-visible')"))
            .as("what has the focus shows it")
            .isTrue();
        return;
      }
      what.page().keyboard().press("Tab");
    }
    throw new AssertionError("no tab leads to " + what);
  }
}
