package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rationale.LeakyLetter;
import rationale.TestRepository;
import rationale.store.Redaction;
import rationale.store.Repository;

/** Requests that try to reach what they should not, or to put their words into our mouth. */
class HostileRequestsTest {
  private static final TestServer SERVER = TestServer.ofSamples();

  private static RawClient.Answer get(TestServer server, String path, String headers)
      throws IOException {
    return RawClient.answer(
        server, "GET " + path + " HTTP/1.1\r\nConnection: close\r\n" + headers + "\r\n");
  }

  private static RawClient.Answer get(String path) throws IOException {
    return get(SERVER, path, "Host: x\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/static/../logback.xml",
        "/static/..%2flogback.xml",
        "/static/%2e%2e/logback.xml",
        "/static/..%252flogback.xml",
        "/static/..\\logback.xml",
        "/static/..%5clogback.xml",
        "/static/%2fetc%2fpasswd",
        "/static/site.css%00.txt",
        "/static//etc/passwd",
        "/../../etc/passwd",
        "/..;/static/logback.xml",
        "/letters/..%2f..%2frationale.db/original",
        "/letters/..%5c..%5crationale.db/text",
        "/letters/%2e%2e/original",
        "/letters/CM19-0900028%00/original",
        "/letters/CM19-0900028/original/../../../rationale.db",
        "/api/v1/letters/..%2f..%2frationale.db",
        "/browse/..%2f..%2fetc/passwd",
        "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF",
        "file:///etc/passwd",
        "http://169.254.169.254/latest/meta-data"
      })
  void noPathLeadsOutOfTheRepository(String path) throws IOException {
    var answer = get(path);
    assertThat(answer.status()).as(path).isIn(400, 404);
    assertThat(answer.body())
        .doesNotContain("root:", "SQLite format", "<appender", "Manifest-Version");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?outcome=upheld&q=a%0d%0aSet-Cookie:%20owned=1",
        "/export.csv?q=a%0d%0aSet-Cookie:%20owned=1",
        "/api/v1/search?limit=1&q=pain%0d%0aSet-Cookie:%20owned=1",
        "/analytics.csv?q=%0d%0a%0d%0aSet-Cookie:%20owned=1",
        "/lookup?cases=a%0d%0aSet-Cookie:%20owned=1",
        "/letters/a%0d%0aSet-Cookie:%20owned=1",
        "/letters/CM19-0900028/1/compare/a%0d%0aSet-Cookie:%20owned=1/1",
        "/browse/x%0d%0aSet-Cookie:%20owned=1",
        "/search?q=%e5%98%8d%e5%98%8aSet-Cookie:%20owned=1&outcome=upheld"
      })
  void nothingAskedForBecomesAHeader(String path) throws IOException {
    var answer = get(path);
    assertThat(answer.status()).isBetween(200, 499);
    assertThat(answer.header("Set-Cookie")).as(answer.head()).isEmpty();
    assertThat(answer.head().lines().skip(1)).allMatch(line -> line.matches("[A-Za-z-]+: .*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?q=a&outcome=upheld&from=https://evil.example",
        "/search?outcome=upheld&q=//evil.example",
        "//evil.example/search?outcome=upheld&q=a",
        "/letters/CM19-0900028?from=//evil.example",
        "/letters/CM19-0900028?from=https://evil.example/",
        "/letters/CM19-0900028?from=javascript:alert(1)",
        "/contrast?outcome=upheld&q=//evil.example",
        "/search/advanced?form=1&within=0&all=//evil.example",
        "/letters/CM19-0900028/1/compare/%2f%2fevil.example/1"
      })
  void nobodyIsLedElsewhere(String path) throws IOException {
    var answer = get(path);
    assertThat(answer.header("Location")).allMatch(to -> to.matches("/[a-z].*"));
    assertThat(answer.body())
        .doesNotContain("href=\"//evil", "href=\"https://evil", "href=\"javascript:");
  }

  @Test
  void whoAsksUnderAnotherNameGetsNoOtherPage() throws IOException {
    for (var host : new String[] {"evil.example\"><script>", "evil.example/x", "a b", "evil@x"}) {
      assertThat(get(SERVER, "/feed.atom", "Host: " + host + "\r\n").status()).isEqualTo(400);
    }
    // without a proxy that is believed, the address is the one asked for, whatever else is said
    var said =
        String.join(
            "\r\n",
            "Host: imr.example.org",
            "X-Forwarded-Host: evil.example",
            "X-Forwarded-Proto: https",
            "Forwarded: host=evil.example;proto=https",
            "X-Original-URL: /about",
            "");
    for (var path :
        new String[] {"/feed.atom", "/api/v1/search?limit=1", "/export.csv", "/search"}) {
      var answer = get(SERVER, path, said);
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.head() + answer.body())
          .contains("http://imr.example.org/")
          .doesNotContain("evil.example");
    }
  }

  @Test
  void aProxyThatIsBelievedSaysUnderWhichAddressItWasAsked() throws IOException {
    var serving = new Serving(TestServer.UNHURRIED.limits(), true, Optional.empty());
    try (var server = TestServer.ofSamples(serving)) {
      var said =
          "Host: 127.0.0.1:8080\r\nX-Forwarded-Host: imr.example.org\r\nX-Forwarded-Proto: https\r\n";
      // which the recipes do not take out of what a client sends
      var passedOn =
          String.join(
              "\r\n",
              "Forwarded: for=6.6.6.6;host=evil.example;proto=http",
              "X-Forwarded-Port: 666",
              "X-Forwarded-Server: evil.example",
              "");
      for (var headers : new String[] {said, said + passedOn, passedOn + said}) {
        assertThat(get(server, "/feed.atom", headers).body())
            .contains("https://imr.example.org/search")
            .doesNotContain("127.0.0.1", "http://imr", "evil", "666");
      }
    }
  }

  @Test
  void whatShouldBeRedactedIsKeptByNobodyAndShownUnderNoBorrowedName(@TempDir Path folder)
      throws IOException {
    var repository = Repository.at(folder.resolve("data"));
    TestRepository.importInto(repository, LeakyLetter.writeTo(folder));
    try (var server = new TestServer(repository, Redaction.LIFTED)) {
      for (var path : server.paths()) {
        var address = path.replace("{id}", LeakyLetter.ID).replaceAll("\\{[a-zA-Z]+}", "1");
        var answer = get(server, address, "Host: 127.0.0.1:" + server.port() + "\r\n");
        assertThat(answer.header("Cache-Control"))
            .as(path + answer.head())
            .containsExactly("private, no-store");
        assertThat(get(server, address, "Host: rebound.example\r\n").status()).isEqualTo(403);
      }
      assertThat(get(server, "/", "Host: localhost:1\r\n").status()).isEqualTo(200);
    }
  }
}
