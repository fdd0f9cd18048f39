package rationale.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.Test;

/** Holds what is counted 64 documents at a time against counting them one by one. */
class VotesTest {
  private static final int ROUNDS = 50;

  @Test
  void keepsWhatEnoughPartsHave() {
    var random = new Random(3);
    for (int round = 0; round < ROUNDS; round++) {
      int parts = 1 + random.nextInt(9);
      int need = 1 + random.nextInt(parts);
      var votes = new Votes(parts);
      var counts = new int[Estimate.SIZE];
      for (int part = 0; part < parts; part++) {
        var bits = random.longs(Estimate.WORDS).toArray();
        votes.add(bits);
        for (int at = 0; at < Estimate.SIZE; at++) {
          counts[at] += has(bits, at) ? 1 : 0;
        }
      }
      var kept = new long[Estimate.WORDS];
      Arrays.fill(kept, -1);
      votes.keep(need, kept);
      for (int at = 0; at < Estimate.SIZE; at++) {
        assertThat(has(kept, at)).as("%d of %d", counts[at], need).isEqualTo(counts[at] >= need);
      }
    }
  }

  @Test
  void lettersAreCountedOnceHoweverManyOfTheirItemsAreFound() {
    var random = new Random(5);
    for (int round = 0; round < ROUNDS; round++) {
      var items = new FixedBitSet(Estimate.SIZE);
      var lasts = new FixedBitSet(Estimate.SIZE);
      int letters = 0;
      int longest = 1 + random.nextInt(200);
      double share = random.nextDouble();
      for (int at = 0; at < Estimate.SIZE; ) {
        int end = Math.min(Estimate.SIZE - 1, at + random.nextInt(longest));
        lasts.set(end);
        boolean found = false;
        for (; at <= end; at++) {
          if (random.nextDouble() < share) {
            items.set(at);
            found = true;
          }
        }
        letters += found ? 1 : 0;
      }
      assertThat(Found.letters(items, lasts)).isEqualTo(letters);
    }
  }

  private static boolean has(long[] bits, int at) {
    return ((bits[at / Long.SIZE] >> at) & 1) != 0;
  }
}
