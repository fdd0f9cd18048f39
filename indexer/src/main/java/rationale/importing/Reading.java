package rationale.importing;

import rationale.store.PreparedLetter;
import rationale.store.UnreadableFile;

/** What became of one file, or of one letter of several in it, ready for the store. */
sealed interface Reading {
  /** It gave a letter. */
  record Read(PreparedLetter letter) implements Reading {}

  /** It gave none. */
  record Failed(UnreadableFile file) implements Reading {}

  /** It gave none, but its file gave others, so that the file is not unreadable. */
  record LeftOut(Problem problem) implements Reading {}
}
