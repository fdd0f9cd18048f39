package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages say at their foot, so that they can be cited. */
class ResearchRecordsTest {
  private final TestServer server = TestServer.ofSamples();

  private String record(String path) {
    return Jsoup.parse(server.get(path).body()).expectFirst(".research dl").text();
  }

  @Test
  void ofASearchSaysWhatWasAskedHowItWasReadAndWhatWasFound() {
    var path = "/search?q=acupuncture+knee&outcome=upheld&sort=newest";
    var heading = Jsoup.parse(server.get(path).body()).expectFirst("h1").text();
    assertThat(record(path))
        .startsWith("Query acupuncture knee Read as most of: acupuncture, knee")
        .contains("Filters Outcome: Upheld Order Newest first Found " + heading)
        .endsWith("Address " + server.address() + path);
  }

  @Test
  void ofASearchForAPhraseListsOnlyFiltersAsFilters() {
    assertThat(record("/search?q=%22physical+therapy%22&outcome=upheld"))
        .contains("Filters Outcome: Upheld Order");
  }

  @ParameterizedTest
  @CsvSource({
    "/search?q=pain&size=50&page=2, /search?q=pain",
    "/analytics?q=pain, /analytics?q=pain",
    "/letters/CM19-0900028?from=q%3Dpain, /letters/CM19-0900028",
    "/basket?d=CM19-0900028.1&text=1, /basket?d=CM19-0900028.1"
  })
  void namesTimeStateAndTheAddressInFull(String path, String cited) {
    assertThat(record(path))
        .containsPattern("Run \\w{3} \\d+, \\d{4}, \\d\\d:\\d\\d UTC")
        .containsPattern("Repository revision 1, which holds [\\d,]+ decisions in \\d+ letters")
        .endsWith("Address " + server.address() + cited);
  }
}
