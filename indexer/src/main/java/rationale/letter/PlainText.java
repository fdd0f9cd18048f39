package rationale.letter;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of a text file whose encoding nobody states. */
final class PlainText {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** What stands for bytes that are none of UTF-8. */
  private static final char MALFORMED = '\uFFFD';

  private PlainText() {}

  /** The text in its encoding; a byte order mark is left out. */
  static String decode(byte[] bytes) {
    var text = new String(bytes, charset(bytes));
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * The encoding: by byte order mark; without one UTF-16 where every second byte is zero, UTF-8
   * where it is valid, else Windows-1252.
   */
  static Charset charset(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16;
    }
    if (zeros(bytes, 1)) {
      return StandardCharsets.UTF_16LE;
    }
    if (zeros(bytes, 0)) {
      return StandardCharsets.UTF_16BE;
    }
    if (new String(bytes, StandardCharsets.UTF_8).indexOf(MALFORMED) < 0) {
      return StandardCharsets.UTF_8;
    }
    try { // the text itself may hold that character
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return WINDOWS_1252;
    }
  }

  /** Whether nearly every second byte from {@code first} is zero, as in English UTF-16. */
  private static boolean zeros(byte[] bytes, int first) {
    int zeros = 0;
    int looked = Math.min(bytes.length, 1000) / 2;
    for (int i = 0; i < looked; i++) {
      zeros += bytes[2 * i + first] == 0 ? 1 : 0;
    }
    return looked > 0 && zeros * 10 >= looked * 9;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
