package rationale.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A Chromium that is on this machine, driven for tests. */
final class Browser implements AutoCloseable {
  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final List<String> complaints = new ArrayList<>();

  private Browser(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new LaunchOptions().setExecutablePath(program).setArgs(List.of("--no-sandbox")));
  }

  /** Starts it; where there is none, the test is skipped and says so. */
  static Browser start() {
    var program = installed();
    assumeTrue(program.isPresent(), "skipped: no Chromium on this machine");
    return new Browser(program.get());
  }

  private static Optional<Path> installed() {
    var names = List.of("chromium", "chromium-browser", "google-chrome");
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** How a page is looked at. */
  record Look(int width, int height, ColorScheme scheme, boolean script) {
    static final Look DESKTOP = new Look(1280, 900, ColorScheme.LIGHT, true);
    static final Look DARK = new Look(1280, 900, ColorScheme.DARK, true);
    static final Look PHONE = new Look(390, 844, ColorScheme.LIGHT, true);
    static final Look PLAIN = new Look(1280, 900, ColorScheme.LIGHT, false);
  }

  /** Opens a page; what its console complains of is kept. */
  Page open(String address, Look look) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(look.width, look.height)
                .setColorScheme(look.scheme)
                .setReducedMotion(ReducedMotion.REDUCE) // nothing to wait for
                .setJavaScriptEnabled(look.script));
    var page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.type().equals("warning")) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
    page.navigate(address);
    return page;
  }

  /** What consoles complained of so far: errors, and violations of the content policy. */
  List<String> complaints() {
    return complaints;
  }

  /** Fails where axe finds a barrier. */
  static void assertNoBarrier(Page page) {
    assertNoneOf(rules(page), page);
  }

  /**
   * Asks for barriers alone, since it takes long to tell what passes, and in the page itself: no
   * page frames another one, and a second tab doubles the time.
   */
  private static AxeBuilder rules(Page page) {
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).options(options).setLegacyMode(true);
  }

  private static void assertNoneOf(AxeBuilder rules, Page page) {
    assertThat(rules.analyze().getViolations())
        .as(page.url())
        .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
  }

  /** The same for a page seen in one look; what differs in the dark are its colours. */
  static void assertNoBarrier(Page page, Look look) {
    if (look.scheme == ColorScheme.DARK) {
      assertNoneOf(rules(page).withRules(List.of("color-contrast")), page);
    } else {
      assertNoBarrier(page);
    }
  }

  /** Keeps what the page looks like, whole, as build output. */
  static void keep(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/screenshots", name + ".png"))
            .setFullPage(true));
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
