package rationale.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rationale.cli.Ran.run;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rationale.store.Repository;

/** The server as its keeper starts and stops it, under a load and under requests made to harm. */
class StoppedServerTest {
  private static final int LETTERS = 60;
  private static final int READERS = 40;
  private static final String TOKEN = "k3Vd0n9sQ1x7Zr5Tf2Lw8Hc6Yb4Mj0Pg";
  private static final String FAKE = "%0d%0a12:00:00%20ERROR%20fake:%20all%20lost%1b%5b31m";
  private static final Pattern COMMANDS = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\t]]");
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  @TempDir private Path folder;
  private Repository repository;
  private Letters letters;
  private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
  private final AtomicBoolean stopping = new AtomicBoolean();

  @BeforeEach
  void fill() throws IOException {
    repository = Repository.at(folder.resolve("repository"));
    letters = new Letters();
    var files = letters.write(folder.resolve("letters"), 0, LETTERS, 0);
    assertThat(run("import", "--data", repository.folder(), files).exitCode()).isZero();
  }

  /** A server that the environment tells its token. */
  private Child server() throws IOException {
    var token = Files.writeString(folder.resolve("token"), TOKEN + "\n").toString();
    return Child.start(
        HOME,
        Map.of("RATIONALE_UPLOAD_TOKEN_FILE", token),
        "serve",
        "--port",
        0,
        "--log-queries",
        "--data",
        repository.folder());
  }

  @Test
  void finishesWhatRunsLetsNobodyElseInAndHarmsNothing() throws Exception {
    try (var server = server();
        var client = HttpClient.newHttpClient();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(server.await(() -> server.said("Rationale serves"))).isTrue();
      var address = URI.create(server.lines().getLast().replaceFirst(".* at ", ""));
      takesLetters(client, address);
      forgesNoLine(server, client, address);
      for (int reader = 0; reader < READERS; reader++) {
        var words = "/search?q=" + (char) ('a' + reader % 26) + "*+w%2F50+t*";
        var _ = threads.submit(() -> read(client, address.resolve(words)));
      }
      isAliveAllTheWhile(client, address);
      stop(server, address);
      assertThat(server.end()).as("as SIGTERM ends").isEqualTo(143);
      assertThat(statuses.keySet()).contains(200).isSubsetOf(200, 503);
    }
    Survivors.verify(repository, "stopped");
    assertThat(Survivors.found(repository, "stopped")).hasSize(LETTERS + 1);
    var more = letters.write(folder.resolve("more"), LETTERS + 1, LETTERS + 2, 0);
    assertThat(run("import", "--data", repository.folder(), more).exitCode()).isZero();
  }

  private void takesLetters(HttpClient client, URI address) throws Exception {
    var letter = letters.text(LETTERS, 0).getBytes(StandardCharsets.ISO_8859_1);
    assertThat(send(client, address, "a.txt", TOKEN, letter)).isEqualTo(201);
    assertThat(send(client, address, "a.txt", TOKEN + "x", letter)).isEqualTo(401);
  }

  private static int send(HttpClient client, URI address, String name, String token, byte[] bytes)
      throws Exception {
    var request =
        HttpRequest.newBuilder(address.resolve("/api/v1/letters?name=" + name))
            .header("Authorization", "Bearer " + token)
            .POST(BodyPublishers.ofByteArray(bytes))
            .build();
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }

  /** What is sent from outside stands in the log, on lines of the server's own. */
  private static void forgesNoLine(Child server, HttpClient client, URI address) throws Exception {
    for (var path :
        List.of("/search?q=", "/letters/", "/", "/api/v1/search?cursor=", "/feed.atom?")) {
      get(client, address.resolve(path + FAKE));
    }
    assertThat(send(client, address, "b" + FAKE + ".txt", TOKEN, new byte[] {'x'})).isEqualTo(200);
    for (var line :
        List.of(
            "GET /about HTTP/1.1\r\nHost: x\r\nUser-Agent: x\u001b[31m\r\n\r\n",
            "GET /about HTTP/1.1\r\nHost: x\r\nX-Request-Id: a\t12:00:00 ERROR\r\n\r\n",
            "G\u001bT /about HTTP/1.1\r\nHost: x\r\n\r\n")) {
      try (var socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
        socket.getOutputStream().write(line.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(socket.getInputStream().read()).isEqualTo('H');
      }
    }
    assertThat(server.await(() -> server.errors().contains("name=b"))).isTrue();
    assertThat(server.errors().lines())
        .isNotEmpty()
        .noneMatch(line -> line.startsWith("12:00:00"))
        .noneMatch(line -> COMMANDS.matcher(line).find());
  }

  private static int get(HttpClient client, URI address) throws Exception {
    var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    assertThat(answer.body()).isNotEmpty();
    return answer.statusCode();
  }

  /** Reads on and on, until the server is stopped. */
  private Void read(HttpClient client, URI address) throws Exception {
    try {
      while (!stopping.get()) {
        statuses.merge(get(client, address), 1, Integer::sum);
      }
    } catch (IOException refused) {
      if (!stopping.get()) {
        statuses.merge(0, 1, Integer::sum);
      }
    }
    return null;
  }

  private void isAliveAllTheWhile(HttpClient client, URI address) throws Exception {
    for (int asked = 0; asked < 20 || statuses.isEmpty(); asked++) {
      assertThat(get(client, address.resolve("/health"))).isEqualTo(200);
    }
  }

  /** Stops the server while a form is on its way. */
  private void stop(Child server, URI address) throws Exception {
    try (var sender = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
      var out = sender.getOutputStream();
      var form =
          "POST /api/v1/lookup HTTP/1.1\r\nHost: x\r\nContent-Length: 18\r\n"
              + "Content-Type: application/x-www-form-urlencoded\r\n\r\ncases=";
      out.write(form.getBytes(StandardCharsets.US_ASCII));
      Thread.sleep(300); // until the server has read so far
      stopping.set(true);
      server.stop();
      assertThatThrownBy(
              () -> {
                while (true) {
                  new Socket(InetAddress.getLoopbackAddress(), address.getPort()).close();
                  Thread.sleep(20);
                }
              })
          .isInstanceOf(ConnectException.class);
      out.write(letters.id(0).getBytes(StandardCharsets.US_ASCII));
      var answer = new String(sender.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 200").contains(letters.id(0), "\"leftOut\":0");
    }
  }
}
