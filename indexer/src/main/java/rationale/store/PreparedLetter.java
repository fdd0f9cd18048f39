package rationale.store;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * A letter just read and made ready to be saved: packed and compressed, with its file. That is most
 * of the work of saving and needs no database, so that many threads can share it.
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record PreparedLetter(NewLetter read, byte[] packed, byte[] original) {
  /** The letters of {@code read} in the same order; a file that several came in is shared. */
  public static List<PreparedLetter> of(List<NewLetter> read) {
    var originals = new IdentityHashMap<byte[], byte[]>();
    var prepared = new ArrayList<PreparedLetter>();
    for (var letter : read) {
      var packed = PackedForm.pack(letter.letter(), letter.text(), letter.pageStarts());
      prepared.add(
          new PreparedLetter(
              letter,
              Compression.compress(packed),
              originals.computeIfAbsent(letter.original(), Compression::compress)));
    }
    return prepared;
  }

  /** The same letter under another id. */
  PreparedLetter named(String id) {
    return new PreparedLetter(read.named(id), packed, original);
  }

  String id() {
    return read.letter().id();
  }
}
