package rationale.web;

import io.javalin.http.Context;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An answer that clients keep until it changes: whoever has it already is told so. */
final class Kept {
  private Kept() {}

  static void give(Context context, String mediaType, byte[] answer) {
    context
        .contentType(mediaType)
        .header("ETag", "\"" + digest(answer).substring(0, 32) + "\"")
        .result(answer);
  }

  /** The SHA-256 of {@code bytes} in hexadecimal. */
  static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
