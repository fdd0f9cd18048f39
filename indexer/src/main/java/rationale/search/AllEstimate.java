package rationale.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Every document of a segment, deleted ones too. */
final class AllEstimate extends Estimate {
  private final float worth;

  AllEstimate(float worth) {
    this(worth, exact());
  }

  private AllEstimate(float worth, long[][] bits) {
    super(bits[0], bits[1]);
    this.worth = worth;
  }

  @Override
  boolean find(int first, long @Nullable [] within) {
    Arrays.fill(maybe, -1L);
    Arrays.fill(most, worth);
    return true;
  }
}
