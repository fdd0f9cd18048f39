package rationale.importing;

import rationale.store.BatchResult.Status;

/** Somebody who wants to know what became of each letter. */
@FunctionalInterface
public interface Saved {
  /** A letter is safe in the store, and found there under {@code id}. */
  void letter(String id, Status status);
}
