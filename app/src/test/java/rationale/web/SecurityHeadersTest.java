package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever gives an answer, and whatever it says: its headers keep pages safe. */
class SecurityHeadersTest {
  private static final TestServer SERVER = TestServer.ofSamples();
  private static final String REST = " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";

  static Stream<String> paths() {
    return SERVER.paths().stream();
  }

  /** An address of a route: where it names something, one that is there and one that is not. */
  private static String address(String route, boolean there) {
    return route
        .replace("{id}", there ? "CM19-0900028" : "CM19-7777777")
        .replace("{other}", there ? "CM16-0900113" : "..")
        .replaceAll("\\{(number|otherNumber)}", there ? "1" : "99")
        .replaceAll("\\{[a-z]+}", there ? "outcome" : "none");
  }

  static void assertSafe(String sent, RawClient.Answer answer) {
    for (var header : SecurityHeaders.ALL.entrySet()) {
      assertThat(answer.header(header.getKey()))
          .as("%s of %s\n%s", header.getKey(), sent, answer.head())
          .containsExactly(header.getValue());
    }
    assertThat(answer.header("Cache-Control")).as("%s\n%s", sent, answer.head()).hasSize(1);
    assertThat(answer.header("Server")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("paths")
  void whateverIsAskedOfARoute(String route) throws IOException {
    for (var method : new String[] {"GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE", "TRACE"}) {
      for (boolean there : new boolean[] {true, false}) {
        var sent = method + " " + address(route, there) + REST + "\r\n";
        var answer = RawClient.answer(SERVER, sent);
        assertSafe(sent, answer);
        assertThat(answer.status()).as(sent).isBetween(200, 499);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | GET / HTTP/1.1~~", // no host
        "400 | nonsense~~",
        "400 | GET /%zz HTTP/1.1~Host: x~~",
        "400 | GET / HTTP/1.1~Host: x y~~",
        "400 | GET / HTTP/1.1~Host: x~Host: y~~",
        "400 | GET / HTTP/1.1~Host: x~X-A: b\u0000c~~",
        "400 | GET / HTTP/1.1~Host: x~ folded: y~~",
        "400 | POST /lookup HTTP/1.1~Host: x~Content-Length: 5~Content-Length: 6~~abcdef",
        "400 | POST /lookup HTTP/1.1~Host: x~Content-Length: -5~~",
        "400 | POST /lookup HTTP/1.1~Host: x~Content-Length: 3~Transfer-Encoding: chunked~~0~~",
        "400 | POST /lookup HTTP/1.1~Host: x~Transfer-Encoding: chunked, identity~~0~~",
        "505 | GET / HTTP/3.7~Host: x~~",
        "404 | GET /search HTTP/1.1~Host: x~Upgrade: websocket~Connection: Upgrade"
            + "~Sec-WebSocket-Version: 13~Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==~~",
      })
  void whatTheServerRefusesByItself(int status, String request) throws IOException {
    var sent = request.replace("~", "\r\n").replace("Upgrade\r\n", "Upgrade, close\r\n");
    var answer = RawClient.answer(SERVER, sent);
    assertThat(answer.status()).as(sent).isEqualTo(status);
    assertSafe(sent, answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/search?q=", "/api/v1/search?q="})
  void anAddressThatIsTooLongIsToldSoInTheFormOfAllAnswers(String path) throws IOException {
    for (var sent :
        new String[] {
          "GET " + path + "a".repeat(20_000) + REST + "\r\n",
          "GET " + path + "a" + REST + "X-Long: " + "b".repeat(20_000) + "\r\n\r\n"
        }) {
      var answer = RawClient.answer(SERVER, sent);
      assertThat(answer.status()).isIn(414, 431);
      assertSafe(sent.substring(0, 30), answer);
      assertThat(answer.body()).contains("Ask for less").doesNotContain("aaaaaaaaaa");
    }
  }

  @Test
  void whatHasNotChangedAndWhatIsElsewhere() throws IOException {
    var asked = "GET /api/v1/search" + REST;
    var tag = RawClient.answer(SERVER, asked + "\r\n").header("ETag").getFirst();
    var same = RawClient.answer(SERVER, asked + "If-None-Match: " + tag + "\r\n\r\n");
    assertThat(same.status()).isEqualTo(304);
    assertSafe("304", same);
    var elsewhere = RawClient.answer(SERVER, "GET /search?outcome=upheld&q=a" + REST + "\r\n");
    assertThat(elsewhere.status()).isEqualTo(303);
    assertSafe("303", elsewhere);
  }

  @Test
  void anAddressAsLongAsMayBeIsAnsweredWhateverItIsEncodedAs() throws IOException {
    var sent = "GET /search?page=1&q=" + "%22(".repeat(3_900) + REST + "\r\n";
    var answer = RawClient.answer(SERVER, sent);
    assertThat(answer.status()).isEqualTo(303);
    assertSafe("long", answer);
  }
}
