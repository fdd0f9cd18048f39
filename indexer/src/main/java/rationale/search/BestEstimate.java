package rationale.search;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Any of several parts, worth as much as the best of them and a share of the others. */
final class BestEstimate extends Estimate {
  private final List<Part> parts;
  private final float tie;
  private final boolean scored;
  private final float[] sum;

  /**
   * A part and the factor of its worth.
   *
   * @param factor 0 where it only finds
   */
  record Part(Estimate estimate, float factor) {}

  /**
   * @param tie how much parts other than the best add, from 0 to 1
   */
  BestEstimate(List<Part> parts, float tie, boolean scored) {
    this(parts, tie, scored, vague());
  }

  private BestEstimate(List<Part> parts, float tie, boolean scored, long[][] bits) {
    super(bits[0], bits[1]);
    this.parts = parts;
    this.tie = tie;
    this.scored = scored;
    this.sum = new float[tie > 0 && scored ? SIZE : 0];
  }

  @Override
  boolean find(int first, long @Nullable [] within) throws IOException {
    boolean found = false;
    for (var part : parts) {
      var each = part.estimate;
      each.look(first, within);
      if (!each.isEmpty()) {
        or(sure, each.sure);
        or(maybe, each.maybe);
        if (scored) {
          add(each.most, part.factor, !found);
        }
        found = true;
      }
    }
    if (found && sum.length > 0) {
      for (int i = 0; i < SIZE; i++) {
        most[i] += tie * (sum[i] - most[i]);
      }
    }
    return found;
  }

  private void add(float[] worth, float factor, boolean begins) {
    for (int i = 0; i < SIZE; i++) {
      most[i] = Math.max(most[i], factor * worth[i]);
    }
    if (sum.length > 0) {
      for (int i = 0; i < SIZE; i++) {
        sum[i] = (begins ? 0 : sum[i]) + factor * worth[i];
      }
    }
  }
}
