package rationale.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file in {@code static/}, under an address that changes with its content. */
final class StaticFile {
  private StaticFile() {}

  static boolean exists(String name) {
    return StaticFile.class.getResource("/static/" + name) != null;
  }

  static String address(String name) {
    try (var file = StaticFile.class.getResourceAsStream("/static/" + name)) {
      if (file == null) {
        throw new IllegalStateException("static/" + name + " is missing from the class path");
      }
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
      return "/static/" + name + "?v=" + HexFormat.of().formatHex(digest, 0, 6);
    } catch (IOException e) {
      throw new UncheckedIOException("static/" + name + " cannot be read", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
