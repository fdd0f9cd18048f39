package rationale.store;

/** Another writer holds the repository; the message says who, in one sentence. */
public final class RepositoryBusy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RepositoryBusy(String message) {
    super(message);
  }
}
