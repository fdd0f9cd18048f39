package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What feed readers get. */
class FeedHandlerTest {
  private static final String SEARCH = "q=physical+therapy&outcome=overturned";

  private final TestServer server = TestServer.ofSamples();

  private SyndFeed read(String path) throws FeedException {
    return new SyndFeedInput().build(new StringReader(server.get(path).body()));
  }

  @Test
  void theSearchPageLeadsToAFeedOfTheSameSearch() throws FeedException {
    var page = Jsoup.parse(server.get("/search?" + SEARCH + "&sort=oldest&size=50").body());
    var href = page.select("link[rel=alternate][type=application/atom+xml]").attr("href");
    assertThat(href).isEqualTo("/feed.atom?" + SEARCH);
    var feed = read(href);
    assertThat(feed.getTitle()).startsWith("Rationale: ").contains("Outcome: Overturned");
    assertThat(feed.getLinks())
        .extracting(link -> link.getRel() + " " + link.getHref())
        .containsExactly(
            "alternate " + server.address() + "/search?" + SEARCH,
            "self " + server.address() + href);
    assertThat(feed.getEntries()).isNotEmpty();
  }

  @Test
  void anEntryTellsOfOneDecision() throws FeedException {
    var feed = read("/feed.atom?q=CM19-0900028");
    assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
    var entry = feed.getEntries().getFirst();
    assertThat(entry.getLink()).startsWith(server.address() + "/letters/CM19-0900028#");
    assertThat(entry.getTitle()).contains("(CM19-0900028#").containsAnyOf("Upheld", "Overturned");
    assertThat(entry.getPublishedDate()).isBefore(entry.getUpdatedDate());
    assertThat(entry.getContents().getFirst().getValue()).isNotBlank();
    assertThat(feed.getPublishedDate()).isEqualTo(entry.getUpdatedDate());
  }

  @Test
  void aFeedTellsOfFiftyDecisionsAtMost() throws FeedException {
    assertThat(read("/feed.atom").getEntries()).hasSize(50);
  }

  @Test
  void bothFormsTellTheSame() throws FeedException {
    var tree = JsonMapper.builder().build().readTree(server.get("/feed.json?" + SEARCH).body());
    assertThat(tree.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(tree.get("items").values())
        .extracting(item -> item.get("id").asString())
        .containsExactlyElementsOf(
            read("/feed.atom?" + SEARCH).getEntries().stream().map(SyndEntry::getUri).toList());
  }

  @Test
  void whoHasItAlreadyIsToldSo() {
    var known = server.get("/feed.atom").headers().firstValue("ETag").orElseThrow();
    var again =
        HttpRequest.newBuilder(URI.create(server.address() + "/feed.atom"))
            .header("If-None-Match", known)
            .build();
    assertThat(server.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
  }

  @Test
  void aMisspeltFilterIsNotPassedOver() {
    var answer = server.get("/feed.json?outcom=overturned");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("There is no parameter “outcom” here.");
  }

  @Test
  void aSearchThatFindsNothingIsAFeedToo() throws FeedException {
    assertThat(read("/feed.atom?q=zzzz").getEntries()).isEmpty();
  }
}
