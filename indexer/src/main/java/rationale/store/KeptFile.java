package rationale.store;

import java.util.List;
import java.util.Optional;

/**
 * A file as the database keeps it.
 *
 * @param name the name under which it was received; its number in the database where that cannot be
 *     read
 * @param letters ids of the current letters read from it; empty where it has none, and where they
 *     cannot be read
 * @param superseded whether it certainly has no current letter
 * @param bytes its content as received; empty where that cannot be read or is not what was received
 */
public record KeptFile(
    String name, List<String> letters, boolean superseded, Optional<byte[]> bytes) {
  public KeptFile {
    letters = List.copyOf(letters);
  }
}
