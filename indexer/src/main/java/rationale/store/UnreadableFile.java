package rationale.store;

import java.time.Instant;
import rationale.model.Masking;

/**
 * A file that no letter could be read from.
 *
 * @param source its name
 * @param sha256 digest of its bytes, in lower-case hexadecimal
 * @param reason one sentence for its owner
 * @param seen when it was first found so
 */
public record UnreadableFile(String source, String sha256, String reason, Instant seen) {
  /** The same with a mask over its name but for the ending, also where the reason repeats it. */
  UnreadableFile masked() {
    var masked = Masking.maskedStem(source);
    return new UnreadableFile(masked, sha256, reason.replace(source, masked), seen);
  }
}
