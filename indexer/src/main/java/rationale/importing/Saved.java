package rationale.importing;

import rationale.store.BatchResult.Status;

/** Somebody who wants to know what became of each letter. */
@FunctionalInterface
public interface Saved {
  /** The letter {@code id} is safe in the store. */
  void letter(String id, Status status);
}
