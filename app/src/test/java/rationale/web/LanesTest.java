package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import rationale.TestRepository;
import rationale.web.Limits.Bound;

/** Who is let in when many come at once. */
class LanesTest {
  private static final String FORM =
      "POST %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: %d\r\n"
          + "Content-Type: application/x-www-form-urlencoded\r\n\r\ncases=";
  private static final String LIST = "CM19-0900028";

  private static TestServer server(Lane lane, Bound bound) {
    var limits =
        Limits.USUAL
            .finishingWithin(Duration.ZERO)
            .withClients(100, Duration.ofMinutes(1), Duration.ofMinutes(1), 1)
            .with(lane, bound);
    return TestServer.ofSamples(Serving.USUAL.under(limits));
  }

  private static Bound places(int atOnce, int waiting) {
    return new Bound(atOnce, waiting, Duration.ofSeconds(10), Duration.ZERO);
  }

  /** One who has begun to send a form, and so has a place. */
  private static RawClient sending(TestServer server, String path) throws Exception {
    var client = new RawClient(server);
    client.send(FORM.formatted(path, 6 + LIST.length()));
    Thread.sleep(300); // until the server has read so far
    return client;
  }

  @Test
  void whoComesWhenAllPlacesAreTakenIsToldToComeAgainAndAllOthersAreAnswered() throws Exception {
    try (var server = server(Lane.FORMS, places(1, 0));
        var first = sending(server, "/api/v1/lookup")) {
      var page = RawClient.answer(server, FORM.formatted("/lookup", 6));
      assertThat(page.status()).isEqualTo(503);
      assertThat(page.header("Retry-After")).containsExactly("11");
      assertThat(page.body()).contains("<h1", "Try again in some seconds.");
      var api = RawClient.answer(server, FORM.formatted("/api/v1/lookup", 6));
      assertThat(api.status()).isEqualTo(503);
      assertThat(TestRepository.json(api.body()).get("status").asInt()).isEqualTo(503);
      for (var path : new String[] {"/health", "/search", "/analytics", "/export.csv", "/lookup"}) {
        assertThat(server.get(path).statusCode()).as(path).isEqualTo(200);
      }
      assertThat(first.send(LIST).answer().body()).contains("CM19-0900028");
      assertThat(ask(server).status()).isEqualTo(200);
    }
  }

  @Test
  void whoMayWaitGetsThePlaceThatIsGivenBack() throws Exception {
    try (var server = server(Lane.FORMS, places(1, 1));
        var first = sending(server, "/api/v1/lookup")) {
      var second = CompletableFuture.supplyAsync(() -> ask(server));
      Thread.sleep(300);
      assertThat(second).isNotDone();
      assertThat(first.send(LIST).answer().status()).isEqualTo(200);
      assertThat(second.join().status()).isEqualTo(200);
    }
  }

  private static RawClient.Answer ask(TestServer server) {
    try {
      return RawClient.answer(server, FORM.formatted("/api/v1/lookup", 6));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aRequestThatFailsGivesItsPlaceBack() {
    try (var server = server(Lane.PAGES, places(1, 0))) {
      for (var path : new String[] {"/letters/none", "/search/facets/none", "/feed.atom?x=1"}) {
        assertThat(server.get(path).statusCode()).isIn(400, 404);
      }
      assertThat(server.get("/search").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aSearchThatTakesTooLongIsEndedAndSaysWhatToDo() {
    var moment = new Bound(8, 8, Duration.ZERO, Duration.ofNanos(1));
    try (var server = server(Lane.PAGES, moment);
        var counting = server(Lane.ANALYSES, moment)) {
      for (var path : new String[] {"/search?q=pain", "/search?q=pain+w%2F5+back", "/feed.atom"}) {
        var answer = server.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(503);
        assertThat(answer.body()).contains("Took too long", "Ask for less");
      }
      var api = TestRepository.json(server.get("/api/v1/search?q=pain").body());
      assertThat(api.get("title").asString()).isEqualTo("Took too long");
      assertThat(counting.get("/analytics?q=pain").statusCode()).isEqualTo(503);
      assertThat(counting.get("/contrast?q=pain").statusCode()).isEqualTo(503);
      assertThat(counting.get("/search?q=pain").statusCode()).isEqualTo(200);
      assertThat(server.get("/export.csv?q=pain").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void moreParametersOrFieldsThanAnyFormHasAreRefused() {
    var server = TestServer.ofSamples();
    assertThat(server.get("/search?" + "age=1&".repeat(600)).body()).contains("500 parameters");
    var fields = server.post("/lookup", "a=1&".repeat(5_000) + "cases=CM19-0900028");
    assertThat(fields.statusCode()).isEqualTo(413);
    assertThat(new String(fields.body(), StandardCharsets.UTF_8)).contains("5000 fields");
  }

  @Test
  void noPageStandsBehindMoreLettersThanCanBeHeld() {
    var server = TestServer.ofSamples();
    var far = server.get("/search?page=2000000");
    assertThat(far.statusCode()).isEqualTo(400);
    assertThat(far.body()).contains("up to letter 100,000", "export all");
    assertThat(server.get("/search?page=5000").statusCode()).isEqualTo(200);
  }
}
