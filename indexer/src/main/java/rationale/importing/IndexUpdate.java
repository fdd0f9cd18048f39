package rationale.importing;

import rationale.store.BatchResult;
import rationale.store.DecisionStore;

/** Brings an index up to the store's revision. */
@FunctionalInterface
public interface IndexUpdate {
  /** Replays what {@code store} has committed since the index last did. */
  void replay(DecisionStore store);

  /** Follows one import into {@code store}, which the index is level with. */
  default Follower follow(DecisionStore store) {
    return saved -> replay(store);
  }

  /** What keeps an index following one import; used by one thread at a time. */
  @FunctionalInterface
  interface Follower extends AutoCloseable {
    /** Takes what a batch changed; every batch that changed anything, in order. */
    void take(BatchResult saved);

    /** Called whenever nothing has come for a while. */
    default void rest() {}

    /** Lets go of the index; what was not committed is left to the next replay. */
    @Override
    default void close() {}
  }
}
