package rationale.store;

import java.util.List;
import rationale.model.Letter;

/**
 * A letter just read, to be stored.
 *
 * @param letter what was read; its items numbered by their position
 * @param text its clean text
 * @param pageStarts where each page starts in the clean text
 * @param original the file as received; not copied, so leave it alone
 * @param mediaType media type of the file
 * @param sha256 digest of the file, in lower-case hexadecimal
 * @param folder where the file lies, which tells files of one name apart; empty where not known
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its digest, and too large to copy
public record NewLetter(
    Letter letter,
    String text,
    List<Integer> pageStarts,
    byte[] original,
    String mediaType,
    String sha256,
    String folder) {
  public NewLetter {
    pageStarts = List.copyOf(pageStarts);
    for (int i = 0; i < letter.items().size(); i++) {
      if (letter.items().get(i).number() != i + 1) {
        throw new IllegalArgumentException(
            "item " + (i + 1) + " of " + letter.id() + " is numbered otherwise");
      }
    }
  }

  /** A letter from a file of which nobody knows where it lies. */
  public NewLetter(
      Letter letter,
      String text,
      List<Integer> pageStarts,
      byte[] original,
      String mediaType,
      String sha256) {
    this(letter, text, pageStarts, original, mediaType, sha256, "");
  }

  /** The same letter under another id. */
  NewLetter named(String id) {
    var named = letter.named(id, letter.source());
    return new NewLetter(named, text, pageStarts, original, mediaType, sha256, folder);
  }
}
