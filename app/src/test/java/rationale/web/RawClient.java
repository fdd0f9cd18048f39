package rationale.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A client that sends what no library would. */
final class RawClient implements AutoCloseable {
  private final Socket socket;

  RawClient(TestServer server) throws IOException {
    this(server, 1 << 16);
  }

  /** One that keeps {@code buffer} bytes that it has not read. */
  RawClient(TestServer server, int buffer) throws IOException {
    socket = new Socket();
    socket.setReceiveBufferSize(buffer);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()), 5_000);
    socket.setSoTimeout(20_000);
  }

  /** An answer as it came. */
  record Answer(String head, String body) {
    int status() {
      return head.isEmpty() ? 0 : Integer.parseInt(head.split(" ", 3)[1]);
    }

    /** The values of a header, one for each time that it was sent. */
    List<String> header(String name) {
      return Pattern.compile("(?im)^" + Pattern.quote(name) + ": *(.*?)\r?$")
          .matcher(head)
          .results()
          .map(found -> found.group(1))
          .toList();
    }

    static Answer of(String text) {
      int end = text.indexOf("\r\n\r\n");
      return end < 0
          ? new Answer(text.toLowerCase(Locale.ROOT).startsWith("http/") ? text : "", "")
          : new Answer(text.substring(0, end), text.substring(end + 4));
    }
  }

  /** Sends {@code text} as it stands, each char one byte. */
  RawClient send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
    return this;
  }

  /** Everything that comes until the server closes. */
  Answer answer() throws IOException {
    return Answer.of(new String(in().readAllBytes(), StandardCharsets.UTF_8));
  }

  InputStream in() throws IOException {
    return socket.getInputStream();
  }

  /** What {@code text} is answered with, on a connection of its own. */
  static Answer answer(TestServer server, String text) throws IOException {
    try (var client = new RawClient(server)) {
      return client.send(text).answer();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
