package rationale.web;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Reads what a request carries, and no more of it than may be.
 *
 * @param most bytes kept
 * @param letGo bytes read further and let go where there are more, so that the sender, who reads
 *     only when done, sees the answer
 * @param arrival all of it must be here within this time
 */
record Body(int most, int letGo, Duration arrival) {
  private static final int CHUNK = 1 << 14;

  /**
   * The bytes that {@code context} was sent.
   *
   * @throws TooMuch where there are more than {@code most}
   * @throws TooSlow where they took longer than {@code arrival}
   * @throws NotUnderstood where they end before they should
   */
  byte[] of(Context context) {
    if (context.req().getContentLengthLong() > (long) most + letGo) {
      throw tooMuch(); // nobody waits for the end of it
    }
    var kept = new ByteArrayOutputStream();
    long end = System.nanoTime() + arrival.toNanos();
    var chunk = new byte[CHUNK];
    long read = 0;
    try {
      var sent = context.req().getInputStream();
      for (int got = next(sent, chunk, end); got >= 0; got = next(sent, chunk, end)) {
        read += got;
        if (read <= most) {
          kept.write(chunk, 0, got);
        } else if (read > (long) most + letGo) {
          break;
        }
      }
    } catch (IOException brokenOff) {
      throw new NotUnderstood("What was sent broke off.", "Send it again.");
    }
    if (read > most) {
      throw tooMuch();
    }
    return kept.toByteArray();
  }

  private TooMuch tooMuch() {
    return new TooMuch(
        "%d MB".formatted(most / 1_000_000), "Send less than that, or in two parts.");
  }

  private static int next(InputStream sent, byte[] chunk, long end) throws IOException {
    if (System.nanoTime() - end > 0) {
      throw new TooSlow();
    }
    return sent.read(chunk);
  }
}
