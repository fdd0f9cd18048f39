package rationale.store;

/** One writer's hold on a repository, from {@link #acquire} until it is closed. */
@SuppressWarnings("DoNotCallSuggester")
public final class RepositoryLock implements AutoCloseable {
  private RepositoryLock() {}

  /**
   * Takes the repository for writing.
   *
   * @param command what the writer does, for whoever finds the repository taken
   * @throws RepositoryBusy when another writer holds it
   */
  public static RepositoryLock acquire(Repository repository, String command) {
    throw new UnsupportedOperationException(repository + command);
  }

  @Override
  public void close() {}
}
