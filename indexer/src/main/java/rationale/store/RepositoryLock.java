package rationale.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One writer's hold on a repository, from {@link #acquire} until it is closed. The operating system
 * releases it when the process dies.
 */
public final class RepositoryLock implements AutoCloseable {
  // closing any channel of a file may release the locks this process has on it, so that a second
  // writer in this process must be turned away before it opens the file
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private RepositoryLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the repository for writing; makes its folder where it does not exist.
   *
   * @param command what the writer does, for whoever finds the repository taken
   * @throws RepositoryBusy when another writer holds it
   * @throws StoreException when the folder may not be written
   */
  public static RepositoryLock acquire(Repository repository, String command) {
    Maintenance.makeFolder(repository.lock());
    try {
      var file = repository.folder().toRealPath().resolve(repository.lock().getFileName());
      if (!HELD_HERE.add(file)) {
        throw busy(file);
      }
      return lock(file, command);
    } catch (IOException e) {
      throw new StoreException(
          "%s cannot be locked for writing. Check the permissions of its folder (%s)"
              .formatted(repository.lock(), e),
          e);
    }
  }

  private static RepositoryLock lock(Path file, String command) throws IOException {
    boolean locked = false;
    FileChannel channel = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        throw busy(file);
      }
      LockHolder.current(command).write(holder(file));
      locked = true;
      return new RepositoryLock(file, channel);
    } finally {
      if (!locked) {
        if (channel != null) {
          channel.close();
        }
        HELD_HERE.remove(file);
      }
    }
  }

  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(holder(file));
    } catch (IOException e) {
      throw new StoreException(file + " cannot be released: " + e, e);
    } finally {
      HELD_HERE.remove(file);
    }
  }

  private static RepositoryBusy busy(Path file) {
    return new RepositoryBusy(file.resolveSibling("").normalize(), LockHolder.read(holder(file)));
  }

  private static Path holder(Path lock) {
    return lock.resolveSibling("writer.holder");
  }
}
