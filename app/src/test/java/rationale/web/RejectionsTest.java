package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import rationale.TestRepository;
import rationale.extract.LetterParser;
import rationale.store.Repository;
import rationale.web.Limits.Bound;

/** Requests that are turned away: with the headers of every answer, and counted by why. */
@TestMethodOrder(OrderAnnotation.class)
class RejectionsTest {
  private static final String TOKEN = "k3Vd0n9sQ1x7Zr5Tf2Lw8Hc6Yb4Mj0Pg";
  private static final String FORM =
      "Host: x\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n";
  private static final String UPLOAD =
      "POST /api/v1/letters?name=a.txt HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";

  @TempDir private static Path folder;
  private static TestServer server;

  /** A server with one place for forms, and none for what counts. */
  @BeforeAll
  static void start() {
    var repository = Repository.at(folder);
    TestRepository.importInto(repository, TestRepository.SAMPLES.resolve("CM20-0900033.txt"));
    var moment = new Bound(8, 8, Duration.ZERO, Duration.ofNanos(1));
    var limits =
        Limits.USUAL
            .finishingWithin(Duration.ZERO)
            .with(Lane.FORMS, new Bound(1, 0, Duration.ofSeconds(10), Duration.ZERO))
            .with(Lane.ANALYSES, moment);
    var uploads = new Uploads(repository, new UploadToken(TOKEN), new LetterParser()::parse);
    server = new TestServer(repository, new Serving(limits, false, Optional.of(uploads)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** How often each reason was counted. */
  private static Map<String, Integer> counted() {
    var counts = new TreeMap<String, Integer>();
    server
        .metrics()
        .text()
        .lines()
        .filter(line -> line.startsWith("rationale_http_rejections_total{"))
        .forEach(line ->
            counts.put(
                line.replaceFirst(".*reason=\"", "").replaceFirst("\".*", ""),
                (int) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))));
    return counts;
  }

  private static void assertTurnedAway(int status, String reason, String request)
      throws IOException {
    var before = counted();
    var answer = RawClient.answer(server, request);
    assertThat(answer.status()).as(request).isEqualTo(status);
    SecurityHeadersTest.assertSafe(request, answer);
    before.merge(reason, 1, Integer::sum);
    assertThat(counted()).as("%s", answer.head()).isEqualTo(before);
  }

  @Test
  @Order(1)
  void whoSendsTooMuch() throws IOException {
    assertTurnedAway(
        413, "size", "POST /lookup HTTP/1.1\r\n" + FORM + "Content-Length: 99999999\r\n\r\n");
    assertTurnedAway(
        413,
        "size",
        UPLOAD + "Authorization: Bearer " + TOKEN + "\r\nContent-Length: 99999999999\r\n\r\n");
    assertTurnedAway(
        431, "size", "GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(20_000) + "\r\n\r\n");
    assertTurnedAway(414, "size", "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n");
  }

  @Test
  @Order(2)
  void whoComesWhenAllPlacesAreTaken() throws Exception {
    try (var first = new RawClient(server)) {
      first.send("POST /api/v1/lookup HTTP/1.1\r\n" + FORM + "Content-Length: 18\r\n\r\ncases=");
      Thread.sleep(300); // until the server has read so far
      for (var path : new String[] {"/lookup", "/api/v1/lookup", "/basket.docx"}) {
        assertTurnedAway(
            503,
            "overload",
            "POST " + path + " HTTP/1.1\r\n" + FORM + "Content-Length: 6\r\n\r\ncases=");
      }
    }
  }

  @Test
  @Order(3)
  void whoAsksWhatTakesTooLong() throws IOException {
    for (var path : new String[] {"/analytics?q=pain", "/api/v1/contrast?q=pain"}) {
      assertTurnedAway(
          503, "time", "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    }
  }

  @Test
  @Order(4)
  void whoGuessesTheTokenTooOften() throws IOException {
    for (int guess = 0; guess < 10; guess++) {
      assertTurnedAway(401, "token", UPLOAD + "Authorization: Bearer " + guess + "\r\n\r\n");
    }
    assertTurnedAway(429, "rate", UPLOAD + "Authorization: Bearer again\r\n\r\n");
  }

  @Test
  @Order(5)
  void whatIsRefusedForAnotherReasonIsNotCounted() throws IOException {
    var before = counted();
    for (var path : new String[] {"/nowhere", "/search?page=2000000", "/letters/x/original"}) {
      var answer =
          RawClient.answer(
              server, "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
      assertThat(answer.status()).isIn(400, 404);
      SecurityHeadersTest.assertSafe(path, answer);
    }
    assertThat(counted()).isEqualTo(before);
  }
}
