package rationale.letter;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file as received.
 *
 * @param name its name without folders, {@code CM19-0123456.pdf}
 * @param bytes its content; shared, never changed
 * @param folder where it lies, of an archive's entry with the archive's own path; empty where that
 *     is not known
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record SourceFile(String name, byte[] bytes, String folder) {
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  /** A file of which nobody knows where it lies. */
  public SourceFile(String name, byte[] bytes) {
    this(name, bytes, "");
  }

  /** Its name without its ending. */
  public String stem() {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** {@code application/pdf}, or {@code text/plain} with its encoding, by content alone. */
  public String mediaType() {
    return isPdf() ? "application/pdf" : "text/plain; charset=" + PlainText.charset(bytes).name();
  }

  /** Whether a PDF header stands within the first 1,024 bytes, as readers of PDF allow. */
  boolean isPdf() {
    int last = Math.min(1024, bytes.length) - PDF.length;
    for (int at = 0; at <= last; at++) {
      if (Arrays.equals(bytes, at, at + PDF.length, PDF, 0, PDF.length)) {
        return true;
      }
    }
    return false;
  }
}
