package rationale.store;

import java.time.Instant;
import java.util.List;
import rationale.model.Letter;
import rationale.model.Masking;

/**
 * One version of a letter as kept.
 *
 * @param letter what was read
 * @param text its clean text, which the letter's evidence points into
 * @param pageStarts where each page starts in the clean text
 * @param originalName name under which its file was first received
 * @param mediaType media type of its file
 * @param sha256 digest of its file, in lower-case hexadecimal
 * @param imported when this version was stored
 * @param revision the store's revision that wrote it
 */
public record StoredLetter(
    Letter letter,
    String text,
    List<Integer> pageStarts,
    String originalName,
    String mediaType,
    String sha256,
    Instant imported,
    long revision) {
  public StoredLetter {
    pageStarts = List.copyOf(pageStarts);
  }

  /** It with a mask over what should have been redacted. */
  StoredLetter masked() {
    var masking = new Masking(letter, text);
    return new StoredLetter(
        masking.letter(),
        masking.cleanText(),
        pageStarts,
        masking.fileName(originalName),
        mediaType,
        sha256,
        imported,
        revision);
  }
}
