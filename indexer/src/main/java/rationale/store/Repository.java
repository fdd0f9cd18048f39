package rationale.store;

import java.nio.file.Path;

/**
 * The folder that holds a repository's database, its index and its writer's lock.
 *
 * @param folder absolute; need not exist yet
 */
public record Repository(Path folder) {
  public Repository {
    folder = folder.toAbsolutePath().normalize();
  }

  /** The repository in {@code dataFolder}. */
  public static Repository at(Path dataFolder) {
    return new Repository(dataFolder);
  }

  /** The SQLite database. */
  public Path database() {
    return folder.resolve("rationale.db");
  }

  /** The folder of the Lucene index. */
  public Path index() {
    return folder.resolve("index");
  }

  /** The file whose lock its one writer holds. */
  public Path lock() {
    return folder.resolve("writer.lock");
  }
}
