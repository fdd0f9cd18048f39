package rationale.vocabulary;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Places between the words of a sentence: 0 is before the first word, and the sentence's size after
 * the last.
 */
final class Places {
  private final int last;
  private final long[] bits;

  private Places(int last) {
    this.last = last;
    this.bits = new long[last / Long.SIZE + 1];
  }

  /** No place of a sentence with {@code size} words yet. */
  static Places none(int size) {
    return new Places(size);
  }

  /** The start of a sentence with {@code size} words. */
  static Places first(int size) {
    return only(size, 0);
  }

  /** One place of a sentence with {@code size} words. */
  static Places only(int size, int place) {
    var places = new Places(size);
    places.add(place);
    return places;
  }

  /** Every place of a sentence with {@code size} words. */
  static Places all(int size) {
    var places = new Places(size);
    Arrays.fill(places.bits, -1L);
    places.trim();
    return places;
  }

  void add(int place) {
    bits[place / Long.SIZE] |= 1L << place;
  }

  /** Adds what is in {@code others}. */
  void addAll(Places others) {
    for (int i = 0; i < bits.length; i++) {
      bits[i] |= others.bits[i];
    }
  }

  /** Adds the places {@code by} words after those that {@code from} and {@code starts} share. */
  void addAfter(Places from, Places starts, int by) {
    for (int i = bits.length - 1; i >= by / Long.SIZE; i--) {
      int source = i - by / Long.SIZE;
      int shift = by % Long.SIZE;
      bits[i] |= (from.bits[source] & starts.bits[source]) << shift;
      if (shift > 0 && source > 0) {
        bits[i] |= (from.bits[source - 1] & starts.bits[source - 1]) >>> (Long.SIZE - shift);
      }
    }
  }

  /** These and all up to {@code most} words further on. */
  Places spread(int most) {
    var spread = new Places(last);
    spread.addAll(this);
    for (int done = 0; done < most; ) {
      int by = Math.min(done + 1, most - done);
      spread.addAfter(spread, spread, by); // from the end, so that nothing is shifted twice
      done += by;
    }
    spread.trim();
    return spread;
  }

  /** The first of them; empty where there are none. */
  OptionalInt first() {
    return IntStream.rangeClosed(0, last)
        .filter(place -> (bits[place / Long.SIZE] & 1L << place) != 0)
        .findFirst();
  }

  boolean isEmpty() {
    for (long word : bits) {
      if (word != 0) {
        return false;
      }
    }
    return true;
  }

  private void trim() {
    bits[bits.length - 1] &= -1L >>> (Long.SIZE - 1 - last % Long.SIZE);
  }
}
