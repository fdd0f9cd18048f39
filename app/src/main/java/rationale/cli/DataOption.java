package rationale.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import rationale.store.Repository;

/** Where the repository is: {@code --data}, else {@code RATIONALE_DATA}, else the checkout's. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "folder of the repository; else the environment's RATIONALE_DATA, else data/repository"
              + " beside the program")
  private @Nullable Path folder;

  Repository repository() {
    if (folder != null) {
      return Repository.at(folder);
    }
    var environment = System.getenv("RATIONALE_DATA");
    return Repository.at(
        environment == null || environment.isBlank()
            ? home().resolve("data").resolve("repository")
            : Path.of(environment));
  }

  /** The folder of the checkout, which the launcher states. */
  static Path home() {
    return Path.of(System.getProperty("rationale.home", ""));
  }
}
