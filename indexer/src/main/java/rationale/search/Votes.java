package rationale.search;

import java.util.Arrays;

/** Counts for each document of a window how many of several parts have it, 64 at a time. */
final class Votes {
  private final long[][] digits;

  /** Counts up to {@code most}. */
  Votes(int most) {
    digits = new long[Integer.SIZE - Integer.numberOfLeadingZeros(most)][Estimate.WORDS];
  }

  void clear() {
    for (var digit : digits) {
      Arrays.fill(digit, 0);
    }
  }

  void add(long[] bits) {
    for (int i = 0; i < Estimate.WORDS; i++) {
      long carry = bits[i];
      for (int digit = 0; carry != 0 && digit < digits.length; digit++) {
        long next = digits[digit][i] & carry;
        digits[digit][i] ^= carry;
        carry = next;
      }
    }
  }

  /** Keeps in {@code bits} the documents that {@code need} parts have or more. */
  void keep(int need, long[] bits) {
    for (int i = 0; i < Estimate.WORDS; i++) {
      long more = 0;
      long same = -1;
      for (int digit = digits.length - 1; digit >= 0; digit--) {
        long has = digits[digit][i];
        if (((need >> digit) & 1) == 1) {
          same &= has;
        } else {
          more |= same & has;
          same &= ~has;
        }
      }
      bits[i] &= more | same;
    }
  }
}
