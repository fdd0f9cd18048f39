package rationale.importing;

import rationale.store.DecisionStore;

/** Brings an index up to the store's revision. */
@FunctionalInterface
public interface IndexUpdate {
  /** Replays what {@code store} has committed since the index last did. */
  void replay(DecisionStore store);
}
