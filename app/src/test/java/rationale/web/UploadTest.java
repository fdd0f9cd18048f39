package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.TestRepository;
import rationale.extract.LetterParser;
import rationale.store.Repository;
import rationale.store.RepositoryLock;
import tools.jackson.databind.JsonNode;

/** Letters sent to a server that takes them. */
class UploadTest {
  private static final String TOKEN = "k3Vd0n9sQ1x7Zr5Tf2Lw8Hc6Yb4Mj0Pg";
  private static final String NAME = "CM19-0900028.txt";
  private static final byte[] LETTER = letter();

  @TempDir private Path folder;
  private Repository repository = Repository.at(Path.of(""));
  private TestServer server = TestServer.ofSamples();

  private static byte[] letter() {
    try {
      return Files.readAllBytes(TestRepository.SAMPLES.resolve(NAME));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @BeforeEach
  void serve() {
    repository = Repository.at(folder.resolve("data"));
    TestRepository.importInto(repository, TestRepository.SAMPLES.resolve("CM20-0900033.txt"));
    var uploads = new Uploads(repository, new UploadToken(TOKEN), new LetterParser()::parse);
    server =
        new TestServer(
            repository, new Serving(TestServer.UNHURRIED.limits(), false, Optional.of(uploads)));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> send(String name, byte[] bytes, String... headers) {
    var request =
        HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/letters?name=" + name))
            .POST(BodyPublishers.ofByteArray(bytes));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return server.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> send(String name, byte[] bytes) {
    return send(name, bytes, "Authorization", "Bearer " + TOKEN);
  }

  private static JsonNode assertDescribed(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    var contract = new ApiContract(TestServer.ofSamples().get("/openapi.json").body());
    var type = answer.headers().firstValue("content-type").orElse("");
    assertThat(contract.faults("post", UploadHandler.PATH, status, type, answer.body())).isEmpty();
    return TestRepository.json(answer.body());
  }

  @Test
  void aLetterThatIsSentCanBeSearchedAtOnceAndTheSameAgainChangesNothing() {
    var first = assertDescribed(send(NAME, LETTER), 201).get("letters").get(0);
    assertThat(first.get("letter").asString()).isEqualTo("CM19-0900028");
    assertThat(first.get("status").asString()).isEqualTo("new");
    assertThat(server.get("/letters/CM19-0900028").statusCode()).isEqualTo(200);
    assertThat(server.get("/search?q=CM19-0900028").body()).contains("/letters/CM19-0900028");
    var again = assertDescribed(send(NAME, LETTER), 200).get("letters").get(0);
    assertThat(again.get("status").asString()).isEqualTo("unchanged");
    var changed = new String(LETTER, StandardCharsets.UTF_8).replace("epidural", "caudal");
    var other = send(NAME, changed.getBytes(StandardCharsets.UTF_8));
    var status = assertDescribed(other, 200).get("letters").get(0).get("status");
    assertThat(status.asString()).isEqualTo("changed");
    assertThat(server.metrics().text())
        .contains("rationale_import_letters_total{result=\"new\"} 1.0")
        .contains("rationale_import_letters_total{result=\"changed\"} 1.0")
        .contains("rationale_import_stages_seconds_count{stage=\"show\"} 3")
        .contains("rationale_letters 2.0", "rationale_index_behind 0.0");
  }

  @Test
  void theAddressAnsweredIsThatOfTheLetterAlsoWhereItIsACopyOrAnotherOfItsName() {
    var nameless = new String(LETTER, StandardCharsets.UTF_8).replace("CM19-0900028", "");
    var other = nameless.replace("epidural", "caudal");
    assertThat(other).isNotEqualTo(nameless);
    assertAddressed(send("101.txt", nameless.getBytes(StandardCharsets.UTF_8)), 201);
    assertAddressed(send("102.txt", nameless.getBytes(StandardCharsets.UTF_8)), 200);
    assertAddressed(send("101.txt", other.getBytes(StandardCharsets.UTF_8)), 201);
    assertThat(server.get("/letters/101").body()).contains("epidural");
  }

  private void assertAddressed(HttpResponse<String> answer, int status) {
    var letter = assertDescribed(answer, status).get("letters").get(0);
    assertThat(server.get("/letters/" + letter.get("letter").asString()).statusCode())
        .isEqualTo(200);
  }

  @Test
  void whatIsNoLetterIsToldWithItsReasonAndNothingElseHappens() {
    for (var bytes :
        new byte[][] {{}, {'P', 'K', 3, 4, 0, 0}, "a note".getBytes(StandardCharsets.UTF_8)}) {
      var answer = assertDescribed(send("note.txt", bytes), 200);
      assertThat(answer.get("letters")).isEmpty();
      assertThat(answer.get("unreadable")).hasSize(1);
    }
  }

  @Test
  void whoDoesNotStateTheTokenSendsNothing() {
    for (var stated :
        new String[] {
          "Bearer " + TOKEN.substring(1),
          "Bearer " + TOKEN + "x",
          "Bearer",
          "Basic " + TOKEN,
          TOKEN,
          "bearer " + TOKEN.toLowerCase(Locale.ROOT)
        }) {
      var answer = send(NAME, LETTER, "Authorization", stated);
      assertThat(assertDescribed(answer, 401).toString()).doesNotContain(TOKEN);
      assertThat(answer.headers().firstValue("www-authenticate")).contains("Bearer");
    }
    assertDescribed(send(NAME, LETTER, "X-Nothing", "x"), 401);
    assertThat(server.get("/letters/CM19-0900028").statusCode()).isEqualTo(404);
  }

  @Test
  void whoGuessesTooOftenIsNotHeardForAWhileAndKeepsNobodyElseOut() {
    for (int guess = 0; guess < 10; guess++) {
      assertThat(send(NAME, LETTER, "Authorization", "Bearer " + guess).statusCode())
          .isEqualTo(401);
    }
    var next = send(NAME, LETTER, "Authorization", "Bearer 10");
    assertDescribed(next, 429);
    assertThat(Integer.parseInt(next.headers().firstValue("retry-after").orElse("")))
        .isBetween(1, 61);
    assertThat(server.get("/api/v1/search").statusCode()).isEqualTo(200);
    assertDescribed(send(NAME, LETTER), 201);
  }

  @Test
  void whereNothingCanBeWrittenTheSenderIsToldToComeAgain() throws IOException {
    Files.deleteIfExists(repository.lock());
    Files.createDirectory(repository.lock()); // what is a folder cannot be opened as a file
    var answer = send(NAME, LETTER);
    assertThat(assertDescribed(answer, 503).get("detail").asString())
        .contains("cannot be written just now")
        .doesNotContain(folder.toString());
    assertThat(answer.headers().firstValue("retry-after")).contains("300");
  }

  @Test
  void whileAnotherWritesTheSenderIsToldWho() {
    try (var _ = RepositoryLock.acquire(repository, "reindex")) {
      var answer = send(NAME, LETTER);
      assertThat(assertDescribed(answer, 409).get("detail").asString()).contains("\"reindex\"");
      assertThat(answer.headers().firstValue("retry-after")).isPresent();
    }
    assertDescribed(send(NAME, LETTER), 201);
  }

  @Test
  void aNameSaysNothingOfFoldersAndMustBeThatOfALetter() {
    var answer = assertDescribed(send("..%2F..%5Cetc%2Fa%0D%0A%C2%9B%E2%80%AEb.txt", LETTER), 201);
    assertThat(answer.get("name").asString()).isEqualTo("ab.txt");
    for (var name :
        new String[] {"", "letter.zip", "letter.html", "x".repeat(300) + ".pdf", ".."}) {
      assertDescribed(send(name, LETTER), 400);
    }
  }

  @Test
  void moreThanALetterHasIsRefusedBeforeItArrives() throws IOException {
    var answer =
        RawClient.answer(
            server,
            "POST /api/v1/letters?name=a.pdf HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n"
                + "Authorization: Bearer %s\r\n\r\n%%PDF-".formatted(TOKEN));
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.body()).contains("64 MB");
  }

  @Test
  void noPageOfAnotherSiteMaySendAndNobodyMayReadTheAddress() throws IOException {
    var asked =
        RawClient.answer(
            server,
            String.join(
                "\r\n",
                "OPTIONS /api/v1/letters HTTP/1.1",
                "Host: x",
                "Connection: close",
                "Origin: https://example.org",
                "Access-Control-Request-Method: POST",
                "Access-Control-Request-Headers: authorization",
                "",
                ""));
    assertThat(asked.head().toLowerCase(Locale.ROOT)).doesNotContain("access-control");
    var sent =
        send(NAME, LETTER, "Origin", "https://example.org", "Authorization", "Bearer " + TOKEN);
    assertThat(sent.headers().firstValue("access-control-allow-origin")).isEmpty();
    assertThat(server.get("/api/v1/letters").statusCode()).isEqualTo(405);
  }

  @Test
  void aTokenThatCouldBeGuessedIsRefusedWithoutBeingTold() {
    for (var weak :
        new String[] {"", "secret", TOKEN.substring(1), TOKEN + " x", TOKEN + "\u00e9"}) {
      assertThatThrownBy(() -> new UploadToken(weak))
          .isInstanceOf(IllegalArgumentException.class)
          .message()
          .doesNotContain(weak.isEmpty() ? "no such" : weak);
    }
  }
}
