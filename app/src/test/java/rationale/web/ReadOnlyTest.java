package rationale.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That nobody can change anything through a server that was not told to let them. */
class ReadOnlyTest {
  private static final TestServer SERVER = TestServer.ofSamples();

  /** They are sent lists that are too long for an address, and keep nothing of them. */
  private static final Set<String> FORMS =
      Set.of("/basket", "/basket.docx", "/basket.csv", "/lookup", "/lookup.csv", "/api/v1/lookup");

  static Stream<String> paths() {
    return SERVER.paths().stream();
  }

  @ParameterizedTest
  @MethodSource("paths")
  void everyAddressIsOnlyReadAndFormsAreOnlyAnswered(String route) throws IOException {
    var path = route.replaceAll("\\{[a-zA-Z]+}", "1");
    for (var method : new String[] {"POST", "PUT", "PATCH", "DELETE", "PROPFIND", "CONNECT"}) {
      if (method.equals("POST") && FORMS.contains(route)) {
        continue;
      }
      var sent = method + " " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
      assertThat(RawClient.answer(SERVER, sent).status()).as(sent).isIn(400, 404, 405, 501);
    }
  }

  @Test
  void lettersAreTakenNowhere() throws IOException {
    for (var path : new String[] {"/api/v1/letters", "/api/v1/letters?name=a.pdf", "/letters"}) {
      var sent =
          "POST " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
      assertThat(RawClient.answer(SERVER, sent).status()).as(path).isEqualTo(404);
    }
  }

  @Test
  void nobodyButThisMachineReachesIt() throws IOException {
    for (var address :
        NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses).toList()) {
      if (!address.isLoopbackAddress() && !address.isLinkLocalAddress()) {
        try (var socket = new Socket()) {
          socket.connect(new InetSocketAddress(address, SERVER.port()), 2_000);
          assertThat(socket.isConnected()).as(address.toString()).isFalse();
        } catch (ConnectException refused) {
          assertThat(refused).hasMessageContaining("refused");
        }
      }
    }
    assertThat(SERVER.get("/health").statusCode()).isEqualTo(200);
  }
}
