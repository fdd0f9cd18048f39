package rationale.store;

import java.nio.file.Path;
import java.util.Optional;

/** Another writer holds the repository; the message says who, in one sentence. */
public final class RepositoryBusy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RepositoryBusy(Path folder, Optional<LockHolder> holder) {
    super(
        holder
            .map(who ->
                "%s is being written by \"%s\" (process %d on %s, since %s); try again when it has finished"
                    .formatted(folder, who.command(), who.pid(), who.host(), who.started()))
            .orElse(
                folder + " is being written by another process; try again when it has finished"));
  }
}
