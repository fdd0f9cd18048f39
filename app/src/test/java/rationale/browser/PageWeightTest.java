package rationale.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import rationale.browser.Browser.Look;
import rationale.web.TestServer;

/**
 * What a first visit to each page costs: bytes as sent, and how the page came to stand, by the
 * browser's own measures. They are kept as {@code target/page-weights.tsv}.
 */
class PageWeightTest {
  private static final int MOST_BYTES = 150_000;

  /**
   * Of the web vitals: below .1 is good, above .25 poor. Buttons that scripts add come near the
   * first, and when they come is not the same twice.
   */
  private static final double MOST_SHIFT = 0.2;

  private static final String MEASURE =
      """
      () => new Promise(done => {
        const seen = { shift: 0, largest: 0 };
        new PerformanceObserver(list => { for (const entry of list.getEntries()) seen.shift += entry.value; })
          .observe({ type: 'layout-shift', buffered: true });
        new PerformanceObserver(list => { for (const entry of list.getEntries()) seen.largest = entry.startTime; })
          .observe({ type: 'largest-contentful-paint', buffered: true });
        const [page] = performance.getEntriesByType('navigation');
        setTimeout(() => done([
          page.responseStart, performance.getEntriesByName('first-contentful-paint')[0].startTime,
          seen.largest, page.domContentLoadedEventEnd, page.loadEventEnd, seen.shift]), 100);
      })
      """;

  private record Load(long bytes, int requests, List<Number> times) {
    String row(String name) {
      var row = new StringBuilder(name + "\t" + bytes + "\t" + requests);
      times.forEach(time -> row.append("\t%.3f".formatted(time.doubleValue())));
      return row.toString();
    }
  }

  @Test
  void noPageIsHeavyOrJumps() throws IOException {
    var server = TestServer.ofSamples();
    var loads = new TreeMap<String, Load>();
    try (var browser = Browser.start()) {
      PagesInBrowserTest.PAGES.forEach(
          (name, path) -> loads.put(name, load(browser, server.address() + path)));
    }
    var rows = new ArrayList<String>();
    rows.add(
        "page\tbytes\trequests\tfirst byte ms\tfirst paint ms\tlargest paint ms\tcontent ms\tloaded ms\tshift");
    loads.forEach((name, load) -> rows.add(load.row(name)));
    Files.write(Path.of("target/page-weights.tsv"), rows);
    assertThat(loads.values()).as(rows::toString).allMatch(load -> load.bytes < MOST_BYTES);
    assertThat(loads.values())
        .as(rows::toString)
        .allMatch(load -> load.times.getLast().doubleValue() < MOST_SHIFT);
  }

  @SuppressWarnings("unchecked")
  private static Load load(Browser browser, String address) {
    var page = browser.open("about:blank", Look.DESKTOP);
    var requests = new ArrayList<Request>();
    page.onRequestFinished(requests::add);
    page.navigate(address);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    long bytes =
        requests.stream()
            .map(Request::sizes)
            .mapToLong(sizes -> sizes.responseHeadersSize + sizes.responseBodySize)
            .sum();
    var times = (List<Number>) page.evaluate(MEASURE);
    int number = requests.size();
    page.context().close();
    return new Load(bytes, number, times);
  }
}
