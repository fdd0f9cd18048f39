package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** What becomes of requests when the server is stopped. */
class ShutdownTest {
  private static final String FORM =
      "POST /api/v1/lookup HTTP/1.1\r\nHost: x\r\nContent-Length: 18\r\n"
          + "Content-Type: application/x-www-form-urlencoded\r\n\r\ncases=";

  private static TestServer server(Duration time) {
    return TestServer.ofSamples(Serving.USUAL.under(Limits.USUAL.finishingWithin(time)));
  }

  @Test
  void whatRunsIsFinishedAndNobodyElseLetIn() throws Exception {
    var server = server(Duration.ofSeconds(20));
    try (var client = new RawClient(server);
        var idle = new RawClient(server)) {
      client.send(FORM);
      idle.send("GET /health HTTP/1.1\r\nHost: x\r\n\r\n");
      Thread.sleep(300);
      var stopped = CompletableFuture.runAsync(server::close);
      Thread.sleep(2_500); // longer than connections that do nothing are left open
      assertThat(stopped).isNotDone();
      assertThatThrownBy(() -> RawClient.answer(server, "GET / HTTP/1.1\r\nHost: x\r\n\r\n"))
          .isInstanceOf(IOException.class);
      var answer = client.send("CM19-0900028").answer();
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body()).contains("CM19-0900028");
      stopped.get(10, TimeUnit.SECONDS);
    }
  }

  @Test
  void whatTakesTooLongIsBrokenOff() throws Exception {
    var server = server(Duration.ofMillis(500));
    try (var client = new RawClient(server)) {
      client.send(FORM);
      Thread.sleep(300);
      CompletableFuture.runAsync(() -> end(server)).get(15, TimeUnit.SECONDS);
      assertThat(client.answer().status()).isNotEqualTo(200);
    }
  }

  private static void end(TestServer server) {
    assertThatThrownBy(server::close).hasRootCauseInstanceOf(TimeoutException.class);
  }
}
