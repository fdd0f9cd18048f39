package rationale.importing;

import rationale.store.NewLetter;
import rationale.store.UnreadableFile;

/** What became of one file, ready for the store. */
sealed interface Reading {
  /** It gave a letter. */
  record Read(NewLetter letter) implements Reading {}

  /** It gave none. */
  record Failed(UnreadableFile file) implements Reading {}
}
