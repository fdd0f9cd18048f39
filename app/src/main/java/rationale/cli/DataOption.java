package rationale.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import rationale.store.Repository;

/** Where the repository is: {@code --data}, else the checkout's. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "folder of the repository; data/repository beside the program unless told")
  private @Nullable Path folder;

  Repository repository() {
    return Repository.at(folder == null ? home().resolve("data").resolve("repository") : folder);
  }

  /** The folder of the checkout, which the launcher states. */
  static Path home() {
    return Path.of(System.getProperty("rationale.home", ""));
  }
}
