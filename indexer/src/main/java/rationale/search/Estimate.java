package rationale.search;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a query may find in one window of a segment, and how much it may be worth there:
 * what costs little to know of many documents at once.
 *
 * <p>Bit {@code i} of a word stands for the document that lies {@code i} after the window's first.
 */
abstract class Estimate {
  /** Documents in a window. */
  static final int SIZE = 2048;

  static final int WORDS = SIZE / Long.SIZE;

  /** Documents that the part finds for certain; each is in {@link #maybe}, too. */
  final long[] sure;

  /** Documents that it may find. */
  final long[] maybe;

  /** No score is higher; 0 where the part finds nothing, and everywhere where nothing is scored. */
  final float[] most = new float[SIZE];

  private int base = -1;
  private boolean empty = true;

  Estimate(long[] sure, long[] maybe) {
    this.sure = sure;
    this.maybe = maybe;
  }

  /** Of a part that knows for certain what it finds. */
  static long[][] exact() {
    var bits = new long[WORDS];
    return new long[][] {bits, bits};
  }

  /** Of a part that does not. */
  static long[][] vague() {
    return new long[][] {new long[WORDS], new long[WORDS]};
  }

  /**
   * Looks at the window that begins with {@code first}; no window before the last one asked for.
   *
   * @param within the only documents that matter; null for all. Of others nothing need be true.
   */
  final void look(int first, long @Nullable [] within) throws IOException {
    if (base == first) {
      return;
    }
    base = first;
    if (!empty) {
      Arrays.fill(sure, 0);
      Arrays.fill(maybe, 0);
      Arrays.fill(most, 0);
    }
    empty = !find(first, within);
  }

  /** Fills the window, which is clear; false where nothing is in it. */
  abstract boolean find(int first, long @Nullable [] within) throws IOException;

  /** Whether the part may find nothing in the window. */
  final boolean isEmpty() {
    return empty;
  }

  /** Whether looking costs much for each document, so that it is better asked of few. */
  boolean isCostly() {
    return false;
  }

  static boolean any(long[] bits) {
    for (var word : bits) {
      if (word != 0) {
        return true;
      }
    }
    return false;
  }

  static void or(long[] into, long[] from) {
    for (int i = 0; i < WORDS; i++) {
      into[i] |= from[i];
    }
  }

  static void and(long[] into, long[] from) {
    for (int i = 0; i < WORDS; i++) {
      into[i] &= from[i];
    }
  }

  static void andNot(long[] into, long[] from) {
    for (int i = 0; i < WORDS; i++) {
      into[i] &= ~from[i];
    }
  }

  /** Gives every document of {@code bits} the same worth. */
  static void set(float[] most, long[] bits, float worth) {
    for (int i = 0; i < WORDS; i++) {
      for (long word = bits[i]; word != 0; word &= word - 1) {
        most[i * Long.SIZE + Long.numberOfTrailingZeros(word)] = worth;
      }
    }
  }

  /** Takes all worth from documents that are not in {@code bits}. */
  static void keep(float[] most, long[] bits) {
    for (int i = 0; i < WORDS; i++) {
      if (bits[i] == 0) {
        Arrays.fill(most, i * Long.SIZE, (i + 1) * Long.SIZE, 0);
      } else {
        for (long word = ~bits[i]; word != 0; word &= word - 1) {
          most[i * Long.SIZE + Long.numberOfTrailingZeros(word)] = 0;
        }
      }
    }
  }
}
